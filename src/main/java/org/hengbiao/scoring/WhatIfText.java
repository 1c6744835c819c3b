package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengbiao.kernel.Sha256;

/**
 * Tells a {@link WhatIf} in one language.
 *
 * @param language Chinese when it begins with {@code zh}, else English
 * @param names what each bid is called
 */
public record WhatIfText(String language, Function<Sha256, String> names) {

    private static final int SHOWN = 4;

    /** What is assumed of the other weights. */
    public String model() {
        return say("whatif.model", Map.of());
    }

    /** Who leads, or that only a draw decides. */
    public String leaders(WhatIf whatIf) {
        return whatIf.leaders().isEmpty()
                ? say("whatif.leaders.none", Map.of())
                : leading("whatif.leaders", whatIf.leaders());
    }

    /** The smallest change of a group's weight as a sentence. */
    public String smallest(WhatIf whatIf) {
        return smallest(whatIf.smallest(), "whatif.smallest");
    }

    /** The smallest change of a criterion's points as a sentence. */
    public String smallestOfCriteria(WhatIf whatIf) {
        return smallest(whatIf.smallestOfCriteria(), "whatif.criterion");
    }

    private String smallest(Optional<WhatIf.Smallest> found, String key) {
        return found.map(smallest -> {
                    Map<String, String> values = new TreeMap<>();
                    values.put("title", smallest.stretch().title().in(language));
                    values.put("from", Decimals.plain(smallest.stretch().weight()));
                    values.put("to", Decimals.plain(smallest.change().weight()));
                    values.put("points", Decimals.plain(smallest.change().by()));
                    values.put("leader", then(smallest.change()));
                    return say(key, values);
                })
                .orElseGet(() -> say(key + ".none", Map.of()));
    }

    /** Who leads after a change. */
    public String then(WhatIfStretch.Change change) {
        return leading("whatif.then", change.leaders());
    }

    /** The stretch of one weight as a sentence. */
    public String stretch(WhatIfStretch stretch) {
        Map<String, String> values = new TreeMap<>();
        values.put("title", stretch.title().in(language));
        values.put("weight", Decimals.plain(stretch.weight()));
        values.put("from", Decimals.plain(stretch.same().from()));
        values.put("to", Decimals.plain(stretch.same().to()));
        return say(stretch.movable() ? "whatif.stretch" : "whatif.stretch.fixed", values);
    }

    /** The same without rounding, such as {@code 31.4286 < x ≤ 100}, to four decimals; empty when there is no such form. */
    public static String exact(WhatIfStretch stretch) {
        WhatIfStretch.Exact exact = stretch.exact();
        return exact == null
                ? ""
                : shown(exact.from())
                        + (exact.fromIncluded() ? " ≤ x " : " < x ")
                        + (exact.toIncluded() ? "≤ " : "< ")
                        + shown(exact.to());
    }

    private static String shown(WhatIfFraction bound) {
        return Decimals.plain(bound.to(SHOWN, RoundingMode.HALF_UP));
    }

    /** Everything, in lines. */
    public String text(WhatIf whatIf) {
        Telling telling = new Telling(language);
        telling.line(0, "whatif.compared", Map.of("number", String.valueOf(whatIf.compared())));
        line(telling, 0, leaders(whatIf));
        whatIf.warnings()
                .forEach(warning -> line(telling, 0, "! " + warning.sentence().in(language)));
        if (whatIf.groups().isEmpty()) {
            return telling.text();
        }
        line(telling, 0, model());
        telling.line(0, "whatif.smallest.line", Map.of("text", smallest(whatIf)));
        whatIf.groups().forEach(stretch -> stretch(telling, stretch));
        telling.line(0, "whatif.criterion.line", Map.of("text", smallestOfCriteria(whatIf)));
        whatIf.criteria().forEach(stretch -> stretch(telling, stretch));
        telling.line(0, "whatif.shares", Map.of());
        whatIf.shares().forEach(share -> line(telling, 1, share(share)));
        return telling.text();
    }

    /** What happens at each end of a stretch, such as {@code At 47.66, bid 3 leads.} */
    public List<String> changes(WhatIfStretch stretch) {
        return Stream.of(Optional.ofNullable(stretch.down()), Optional.ofNullable(stretch.up()))
                .flatMap(Optional::stream)
                .map(change -> say("whatif.at", Map.of("to", Decimals.plain(change.weight()), "leader", then(change))))
                .toList();
    }

    private void stretch(Telling telling, WhatIfStretch stretch) {
        line(telling, 1, stretch(stretch));
        if (stretch.exact() != null) {
            telling.line(2, "whatif.exact", Map.of("bound", exact(stretch)));
        }
        changes(stretch).forEach(change -> line(telling, 2, change));
        WhatIfStretch.Span lawful = stretch.lawful();
        if (lawful != null) {
            telling.line(
                    2,
                    "whatif.lawful",
                    Map.of("from", Decimals.plain(lawful.from()), "to", Decimals.plain(lawful.to())));
        }
    }

    private String share(WhatIfShare share) {
        BigDecimal percent = share.percent();
        return say(
                "whatif.share",
                Map.of(
                        "title", share.title().in(language),
                        "from", Decimals.plain(share.least()),
                        "to", Decimals.plain(share.most()),
                        "percent", percent == null ? "0" : Decimals.plain(percent)));
    }

    private String leading(String key, List<Sha256> leaders) {
        String all = leaders.stream().map(names).collect(Collectors.joining(say("whatif.and", Map.of())));
        return say(leaders.size() > 1 ? key + ".draw" : key, Map.of("leader", all));
    }

    private String say(String key, Map<String, String> values) {
        return Words.in(language).say(key, values);
    }

    private static void line(Telling telling, int level, String text) {
        telling.line(level, "whatif.line", Map.of("text", text));
    }
}
