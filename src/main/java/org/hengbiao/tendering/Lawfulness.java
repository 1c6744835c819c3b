package org.hengbiao.tendering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Octets;
import org.hengbiao.regulation.Applicability;
import org.hengbiao.regulation.Breach;
import org.hengbiao.regulation.CalendarNotLoaded;
import org.hengbiao.regulation.DaySpan;
import org.hengbiao.regulation.MoneyCheck;
import org.hengbiao.regulation.MoneyPlan;
import org.hengbiao.regulation.Periods;
import org.hengbiao.regulation.RuleSet;
import org.hengbiao.regulation.Timetable;
import org.hengbiao.regulation.TimetableCheck;
import org.hengbiao.regulation.WorkCalendar;
import org.hengbiao.scoring.LintFinding;
import org.hengbiao.scoring.RuleLint;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.scoring.Severity;

/** Holds a draft against the law of one day: timetable, amounts and the scoring rule. */
final class Lawfulness {

    private static final String HOUSE = "Hengbiao";

    private final RuleSet law;
    private final WorkCalendar calendar;

    /**
     * @param law the law of the day on which the draft would be published
     * @param calendar working days
     */
    Lawfulness(RuleSet law, WorkCalendar calendar) {
        this.law = law;
        this.calendar = calendar;
    }

    /** All breaches if the draft were published at {@code published}; empty when it is lawful. */
    List<TenderBreach> breaches(TenderFacts facts, TenderTerms terms, Octets ruleSource, Instant published) {
        ScoringRule rule = ScoringRule.parse(ruleSource.toArray());
        Applicability procurement = TenderLaw.procurement(rule, facts);
        List<TenderBreach> breaches = new ArrayList<>(times(facts, terms, procurement, published));
        breaches.addAll(told(new MoneyCheck(law, procurement)
                .breaches(new MoneyPlan(facts.ceiling(), null, terms.bidBond(), null))));
        breaches.addAll(linted(facts, ruleSource));
        return List.copyOf(breaches);
    }

    private List<TenderBreach> times(
            TenderFacts facts, TenderTerms terms, Applicability procurement, Instant published) {
        LocalDate day = Periods.dayOf(published);
        if (terms.documentsUntil().isBefore(day)
                || terms.noticeUntil().isBefore(day)
                || !facts.deadline().isAfter(published)) {
            return List.of(new TenderBreach(
                    HOUSE,
                    new LocalizedText(
                            "时间安排中有日期早于发布日 " + day, "The timetable has days before its publication on " + day),
                    "≥ " + day,
                    new LocalizedText("重新安排时间", "Make the timetable anew")));
        }
        return counted(() -> told(new TimetableCheck(law, procurement, calendar)
                .breaches(new Timetable(
                        published,
                        new DaySpan(day, terms.documentsUntil()),
                        new DaySpan(day, terms.noticeUntil()),
                        facts.deadline(),
                        facts.deadline(),
                        null))));
    }

    /** A period that needs a year without a calendar is a breach too: it is never guessed (O87 art 85). */
    private static List<TenderBreach> counted(Supplier<List<TenderBreach>> check) {
        try {
            return check.get();
        } catch (CalendarNotLoaded e) {
            return List.of(new TenderBreach(
                    "O87 art 85",
                    new LocalizedText(
                            e.year() + " 年的工作日历尚未加载，无法计算期间",
                            "The holidays of " + e.year() + " are not loaded, so a period can't be counted"),
                    String.valueOf(e.year()),
                    new LocalizedText(
                            "加载 " + e.year() + " 年日历",
                            "Load the calendar of " + e.year() + " or choose earlier days")));
        }
    }

    /** Only errors keep a rule from being published; a warning is for its author to look at. */
    private List<TenderBreach> linted(TenderFacts facts, Octets ruleSource) {
        return RuleLint.lint(
                        YamlDocument.parse(ruleSource.toArray()), new RuleLimits(law, facts.budget()).toLintLimits())
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Lawfulness::told)
                .toList();
    }

    private static TenderBreach told(LintFinding finding) {
        String clause = finding.clause();
        return new TenderBreach(
                clause == null ? HOUSE : clause,
                new LocalizedText(
                        "评审办法第 " + finding.place().line() + " 行："
                                + finding.message().zh(),
                        "Scoring rule, " + finding.place() + ": "
                                + finding.message().en()),
                finding.mend().en(),
                finding.mend());
    }

    private static List<TenderBreach> told(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> new TenderBreach(
                        breach.clause(),
                        breach.message(),
                        breach.mustBe(),
                        breach.mend().change()))
                .toList();
    }
}
