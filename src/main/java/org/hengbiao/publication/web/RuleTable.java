package org.hengbiao.publication.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hengbiao.scoring.BandsCriterion;
import org.hengbiao.scoring.ChecklistCriterion;
import org.hengbiao.scoring.Criterion;
import org.hengbiao.scoring.DeductionCriterion;
import org.hengbiao.scoring.ExpertCriterion;
import org.hengbiao.scoring.Gate;
import org.hengbiao.scoring.Group;
import org.hengbiao.scoring.Interval;
import org.hengbiao.scoring.LinearCriterion;
import org.hengbiao.scoring.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * A scoring rule as people read it, in one language.
 *
 * @param title what the rule is called
 * @param gates what every bid must meet
 * @param groups what scores; empty when the lowest price wins
 */
record RuleTable(String title, List<GateLine> gates, List<GroupLines> groups) {

    /**
     * A requirement that a bid meets or fails by.
     *
     * @param title what is asked for
     * @param stage key of who decides it
     * @param clause where it stands; null for the purchaser's own need
     */
    record GateLine(String title, String stage, @Nullable String clause) {}

    /**
     * Criteria that belong together.
     *
     * @param title what they are about
     * @param weight their points together, out of 100
     * @param security whether they count for the floor of security groups
     * @param criteria at least one
     */
    record GroupLines(String title, BigDecimal weight, boolean security, List<CriterionLine> criteria) {}

    /**
     * One criterion.
     *
     * @param title what is judged
     * @param kind key of how it is scored
     * @param points the most it gives, or takes
     * @param key whether documents mark it ▲
     * @param clause where it stands; null for none
     * @param from value that gives nothing, with its unit; empty where there is none
     * @param to value that gives all; empty where there is none
     * @param parts steps, items or bands; empty for other kinds
     */
    record CriterionLine(
            String title,
            String kind,
            BigDecimal points,
            boolean key,
            @Nullable String clause,
            String from,
            String to,
            List<Part> parts) {}

    /**
     * A step, item or band.
     *
     * @param words what it is
     * @param points what it gives; null where a member's grade decides
     */
    record Part(String words, @Nullable BigDecimal points) {}

    static RuleTable of(ScoringRule rule, String language) {
        return new RuleTable(
                rule.title().in(language),
                rule.gates().stream().map(gate -> line(gate, language)).toList(),
                rule.groups().stream().map(group -> lines(group, language)).toList());
    }

    private static GateLine line(Gate gate, String language) {
        return new GateLine(gate.title().in(language), gate.stage().code(), gate.clause());
    }

    private static GroupLines lines(Group group, String language) {
        return new GroupLines(
                group.title().in(language),
                group.weight(),
                group.security(),
                group.criteria().stream()
                        .map(criterion -> line(criterion, language))
                        .toList());
    }

    private static CriterionLine line(Criterion criterion, String language) {
        String from = "";
        String to = "";
        if (criterion instanceof LinearCriterion linear) {
            String unit = Units.in(linear.unit(), language);
            boolean higher = linear.direction().code().equals("higher");
            from = grouped(higher ? linear.floor() : linear.ceiling()) + unit;
            to = grouped(higher ? linear.ceiling() : linear.floor()) + unit;
        } else if (criterion instanceof DeductionCriterion deduction) {
            from = deduction.per().toPlainString();
            to = deduction.defect().in(language);
        }
        return new CriterionLine(
                criterion.heading().title().in(language),
                criterion.kind(),
                criterion.heading().points(),
                criterion.heading().key(),
                criterion.heading().clause(),
                from,
                to,
                parts(criterion, language));
    }

    private static List<Part> parts(Criterion criterion, String language) {
        List<Part> parts = new ArrayList<>();
        if (criterion instanceof BandsCriterion bands) {
            String unit = Units.in(bands.unit(), language);
            bands.bands().forEach(band -> parts.add(new Part(words(band.interval(), unit), band.points())));
        } else if (criterion instanceof ChecklistCriterion checklist) {
            checklist.items().forEach(item -> parts.add(new Part(item.title().in(language), item.points())));
        } else if (criterion instanceof ExpertCriterion expert) {
            String colon = language.startsWith("zh") ? "：" : ": ";
            expert.bands()
                    .forEach(band -> parts.add(new Part(
                            words(band.grades(), "")
                                    + colon
                                    + band.description().in(language),
                            null)));
        }
        return parts;
    }

    /** Bounds in symbols, which both languages read alike: {@code > 2, ≤ 4 h}. */
    private static String words(Interval interval, String unit) {
        List<String> bounds = new ArrayList<>();
        BigDecimal from = interval.from();
        BigDecimal to = interval.to();
        if (from != null) {
            bounds.add((interval.fromIncluded() ? "≥ " : "> ") + grouped(from));
        }
        if (to != null) {
            bounds.add((interval.toIncluded() ? "≤ " : "< ") + grouped(to));
        }
        return String.join(", ", bounds) + unit;
    }

    /** {@code 1,000,000}; all decimals that there are. */
    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
