package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the days of an award and its contract with the law of the publication day. */
public final class AwardCheck {

    private final RuleSet rules;
    private final Applicability procurement;
    private final Periods periods;

    public AwardCheck(RuleSet rules, Applicability procurement, WorkCalendar calendar) {
        this.rules = rules;
        this.procurement = procurement;
        this.periods = new Periods(calendar, rules.periodSettings());
    }

    /** The last day for the report ({@code O87 art 68}). */
    public CountedDay reportDue(LocalDate evaluated) {
        return due("evaluation-report", evaluated);
    }

    /** The last day for the purchaser's decision ({@code O87 art 68}). */
    public CountedDay decisionDue(LocalDate reported) {
        return due("award-decision", reported);
    }

    /** The last day for the announcement ({@code O87 art 69}). */
    public CountedDay announcementDue(LocalDate decided) {
        return due("award-announcement", decided);
    }

    /** The last day of the announcement ({@code O87 art 69}). */
    public CountedDay announcementEnds(LocalDate announced) {
        return due("award-announcement-period", announced);
    }

    /** The last day for signing the contract ({@code O87 art 71}). */
    public CountedDay contractDue(LocalDate announced) {
        return due("contract-signed", announced);
    }

    /**
     * All breaches among the days that have come; empty when they are lawful.
     *
     * @throws CalendarNotLoaded when an answer needs a year that is not loaded
     */
    public List<Breach> breaches(AwardDays days) {
        List<Breach> breaches = new ArrayList<>();
        late("evaluation-report", days.evaluated(), days.reported()).ifPresent(breaches::add);
        late("award-decision", days.reported(), days.decided()).ifPresent(breaches::add);
        late("award-announcement", days.decided(), days.announced()).ifPresent(breaches::add);
        late("contract-signed", days.announced(), days.signed()).ifPresent(breaches::add);
        late("contract-published", days.signed(), days.published()).ifPresent(breaches::add);
        late("contract-filed", days.signed(), days.filed()).ifPresent(breaches::add);
        return List.copyOf(breaches);
    }

    private Optional<Breach> late(String id, @Nullable LocalDate start, @Nullable LocalDate done) {
        if (start == null || done == null) {
            return Optional.empty();
        }
        return rules.findLimit(id, procurement)
                .filter(limit -> !periods.within(start, done, limit))
                .map(limit -> {
                    LocalDate latest = periods.lastDay(start, limit);
                    return Breach.of(limit.provision(), done.toString(), "≤ " + latest, Mend.onOrBefore(latest));
                });
    }

    private CountedDay due(String id, LocalDate start) {
        return periods.estimate(start, rules.limit(id, procurement));
    }
}
