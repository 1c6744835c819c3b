package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the days of query, challenge and complaint with the law of the publication day ({@code O94}). */
public final class RemediesCheck {

    private final RuleSet rules;
    private final Applicability procurement;
    private final PeriodCheck periods;

    public RemediesCheck(RuleSet rules, Applicability procurement, WorkCalendar calendar) {
        this.rules = rules;
        this.procurement = procurement;
        this.periods = PeriodCheck.of(rules, procurement, calendar);
    }

    /**
     * All breaches among the days that have come, whoever is late.
     *
     * @throws CalendarNotLoaded when an answer needs a year that is not loaded
     */
    public List<Breach> breaches(ChallengeDays days) {
        return Stream.of(
                        periods.breach("query-answer", days.asked(), days.told()),
                        periods.breach("challenge", days.known(), days.challenged()),
                        periods.breach("challenge-answer", days.challenged(), days.answered()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * All breaches among the days that have come, whoever is late.
     *
     * @throws CalendarNotLoaded when an answer needs a year that is not loaded
     */
    public List<Breach> breaches(ComplaintDays days) {
        return Stream.of(
                        periods.breach("complaint", days.answered(), days.received()),
                        periods.breach("complaint-admission", days.received(), days.admitted()),
                        periods.breach("complaint-respondent-answer", days.informed(), days.responded()),
                        decision(days),
                        periods.breach("complaint-suspension", days.suspended(), days.resumed()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Breach> decision(ComplaintDays days) {
        LocalDate received = days.received();
        LocalDate decided = days.decided();
        if (received == null || decided == null) {
            return Optional.empty();
        }
        Limit limit = rules.limit("complaint-decision", procurement);
        LocalDate last = periods.periods().lastDay(received, limit, days.stops());
        return decided.isAfter(last)
                ? Optional.of(Breach.of(limit.provision(), decided.toString(), "≤ " + last, Mend.onOrBefore(last)))
                : Optional.empty();
    }
}
