package org.hengbiao.app.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.WhatIf;
import org.hengbiao.scoring.WhatIfShare;
import org.hengbiao.scoring.WhatIfStretch;
import org.hengbiao.scoring.WhatIfText;
import org.jspecify.annotations.Nullable;

/**
 * A what-if in the reader's language.
 *
 * @param leaders who leads
 * @param compared how many bids were compared
 * @param model what is assumed of the other weights
 * @param smallest the smallest change of a group's weight
 * @param smallestOfCriteria the smallest change of a criterion's points
 * @param warnings what to look at
 * @param groups how far each group's weight can move
 * @param criteria how far each criterion's points can move
 * @param shares what each criterion did
 */
record WhatIfShown(
        String leaders,
        int compared,
        String model,
        String smallest,
        String smallestOfCriteria,
        List<String> warnings,
        List<Row> groups,
        List<Row> criteria,
        List<ShareRow> shares) {

    /**
     * A weight.
     *
     * @param key unique on the page
     * @param title its words
     * @param weight its points now
     * @param movable whether it can change
     * @param same from where to where the same bid leads
     * @param lawful what the law allows; null for nothing or no law
     * @param changes what happens beyond
     * @param sentence all that the bar shows, in words
     */
    record Row(
            String key,
            String title,
            String weight,
            boolean movable,
            Bar same,
            @Nullable Bar lawful,
            List<String> changes,
            String sentence) {}

    /**
     * A part of the scale from 0 to 100.
     *
     * @param from where it begins
     * @param to where it ends
     * @param length the difference, at least a hair, so that it is seen
     */
    record Bar(String from, String to, String length) {

        private static final BigDecimal HAIR = new BigDecimal("0.6");

        static Bar of(WhatIfStretch.Span span) {
            return new Bar(
                    plain(span.from()),
                    plain(span.to()),
                    plain(span.to().subtract(span.from()).max(HAIR)));
        }
    }

    /**
     * A criterion.
     *
     * @param title its words
     * @param least its lowest score
     * @param most its highest score
     * @param percent its share in the differences; null when all totals are equal
     * @param nothing whether all bids score the same
     * @param alone whether it alone gives the same order
     * @param without whether the others give the same order
     */
    record ShareRow(
            String title,
            String least,
            String most,
            @Nullable String percent,
            boolean nothing,
            boolean alone,
            boolean without) {}

    /** Whether weights mean anything here. */
    public boolean hasWeights() {
        return !groups.isEmpty();
    }

    static WhatIfShown of(WhatIf whatIf, String language, Function<Sha256, String> names) {
        WhatIfText text = new WhatIfText(language, names);
        return new WhatIfShown(
                text.leaders(whatIf),
                whatIf.compared(),
                text.model(),
                text.smallest(whatIf),
                text.smallestOfCriteria(whatIf),
                whatIf.warnings().stream()
                        .map(warning -> warning.sentence().in(language))
                        .toList(),
                rows("group", whatIf.groups(), text),
                rows("criterion", whatIf.criteria(), text),
                whatIf.shares().stream().map(share -> row(share, language)).toList());
    }

    private static List<Row> rows(String kind, List<WhatIfStretch> stretches, WhatIfText text) {
        List<Row> rows = new ArrayList<>();
        for (WhatIfStretch stretch : stretches) {
            WhatIfStretch.Span lawful = stretch.lawful();
            rows.add(new Row(
                    kind + "-" + stretch.id(),
                    stretch.title().in(text.language()),
                    plain(stretch.weight()),
                    stretch.movable(),
                    Bar.of(stretch.same()),
                    lawful == null ? null : Bar.of(lawful),
                    text.changes(stretch),
                    text.stretch(stretch)));
        }
        return rows;
    }

    private static ShareRow row(WhatIfShare share, String language) {
        BigDecimal percent = share.percent();
        return new ShareRow(
                share.title().in(language),
                plain(share.least()),
                plain(share.most()),
                percent == null ? null : plain(percent),
                share.decidesNothing(),
                share.aloneSame(),
                share.withoutSame());
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }
}
