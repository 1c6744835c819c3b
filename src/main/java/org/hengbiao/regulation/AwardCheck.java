package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the days of an award and its contract with the law of the publication day. */
public final class AwardCheck {

    private final PeriodCheck periods;

    public AwardCheck(RuleSet rules, Applicability procurement, WorkCalendar calendar) {
        this.periods = PeriodCheck.of(rules, procurement, calendar);
    }

    /** The last day for the report ({@code O87 art 68}). */
    public CountedDay reportDue(LocalDate evaluated) {
        return periods.due("evaluation-report", evaluated);
    }

    /** The last day for the purchaser's decision ({@code O87 art 68}). */
    public CountedDay decisionDue(LocalDate reported) {
        return periods.due("award-decision", reported);
    }

    /** The last day for the announcement ({@code O87 art 69}). */
    public CountedDay announcementDue(LocalDate decided) {
        return periods.due("award-announcement", decided);
    }

    /** The last day of the announcement ({@code O87 art 69}). */
    public CountedDay announcementEnds(LocalDate announced) {
        return periods.due("award-announcement-period", announced);
    }

    /** The last day for signing the contract ({@code O87 art 71}). */
    public CountedDay contractDue(LocalDate announced) {
        return periods.due("contract-signed", announced);
    }

    /**
     * All breaches among the days that have come; empty when they are lawful.
     *
     * @throws CalendarNotLoaded when an answer needs a year that is not loaded
     */
    public List<Breach> breaches(AwardDays days) {
        return Stream.of(
                        periods.breach("evaluation-report", days.evaluated(), days.reported()),
                        periods.breach("award-decision", days.reported(), days.decided()),
                        periods.breach("award-announcement", days.decided(), days.announced()),
                        periods.breach("award-announcement-period", days.announced(), days.announcedUntil()),
                        periods.breach("contract-signed", days.announced(), days.signed()),
                        periods.breach("contract-published", days.signed(), days.published()),
                        periods.breach("contract-filed", days.signed(), days.filed()))
                .flatMap(Optional::stream)
                .toList();
    }
}
