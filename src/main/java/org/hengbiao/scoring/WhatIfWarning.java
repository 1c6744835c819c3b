package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.LocalizedText;

/**
 * Something that a rule's author should look at.
 *
 * @param code {@code lowest-price}, {@code weights-sum}, {@code too-few}, {@code rule-decides-nothing},
 *     {@code group-decides-nothing}, {@code criterion-decides-nothing}, {@code one-criterion-decides} or
 *     {@code one-criterion-orders}
 * @param subject id of the rule, group or criterion that it is about
 * @param sentence in words
 */
public record WhatIfWarning(String code, String subject, LocalizedText sentence) {

    /** From this share on, in percent of all differences, one criterion decides whatever the others say: the house's own bound. */
    private static final BigDecimal ALMOST_ALL = BigDecimal.valueOf(90);

    /** Among few bids many a criterion happens to make the whole order; one that also makes most differences does not happen to. */
    private static final BigDecimal MOST = BigDecimal.valueOf(50);

    static WhatIfWarning about(ScoringRule rule, String code) {
        return new WhatIfWarning(code, rule.id(), Words.both("whatif." + code, Map.of()));
    }

    /** What {@code shares} show. */
    static List<WhatIfWarning> in(ScoringRule rule, List<WhatIfShare> shares) {
        if (shares.stream().allMatch(share -> share.percent() == null)) {
            return List.of(about(rule, "rule-decides-nothing"));
        }
        List<WhatIfWarning> warnings = new ArrayList<>();
        for (Group group : rule.groups()) {
            List<WhatIfShare> ofGroup = shares.stream()
                    .filter(share -> share.group().equals(group.id()))
                    .toList();
            if (ofGroup.stream().allMatch(WhatIfShare::decidesNothing)) {
                warnings.add(about("group-decides-nothing", group.id(), group.title()));
            } else {
                ofGroup.stream()
                        .filter(WhatIfShare::decidesNothing)
                        .forEach(share -> warnings.add(about("criterion-decides-nothing", share.id(), share.title())));
            }
        }
        for (WhatIfShare share : shares) {
            BigDecimal percent = share.percent();
            if (percent != null && percent.compareTo(ALMOST_ALL) >= 0) {
                warnings.add(about("one-criterion-decides", share.id(), share.title(), percent));
            } else if (percent != null && percent.compareTo(MOST) > 0 && share.aloneSame()) {
                warnings.add(about("one-criterion-orders", share.id(), share.title(), percent));
            }
        }
        return warnings;
    }

    private static WhatIfWarning about(String code, String subject, LocalizedText title) {
        return about(code, subject, title, BigDecimal.ZERO);
    }

    private static WhatIfWarning about(String code, String subject, LocalizedText title, BigDecimal percent) {
        String share = Decimals.plain(percent);
        return new WhatIfWarning(
                code,
                subject,
                new LocalizedText(
                        Words.in("zh").say("whatif." + code, Map.of("title", title.zh(), "percent", share)),
                        Words.in("en").say("whatif." + code, Map.of("title", title.en(), "percent", share))));
    }
}
