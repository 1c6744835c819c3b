package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares a plan with the law of the day on which it is to begin: its intention was published in time ({@code 财库〔2020〕10}), its
 * procedure is approved where the budget reaches the threshold ({@code Law art 27}) and has a ground.
 */
public final class PlanCheck {

    private final RuleSet rules;
    private final Applicability procurement;
    private final Periods periods;

    public PlanCheck(RuleSet rules, Applicability procurement, WorkCalendar calendar) {
        this.rules = rules;
        this.procurement = procurement;
        this.periods = new Periods(calendar, rules.periodSettings());
    }

    /**
     * All breaches; empty when it is lawful.
     *
     * @throws NoProvision when the plan states something that is no ground of this day's law
     * @throws CalendarNotLoaded when the time of the intention needs a year that is not loaded
     */
    public List<Breach> breaches(ProcurementPlan plan) {
        List<Breach> breaches = new ArrayList<>();
        intention(plan).ifPresent(breaches::add);
        new ThresholdCheck(rules).breach(procurement, plan.approved()).ifPresent(breaches::add);
        new ProcedureGrounds(rules, procurement.subject(), procurement.budget())
                .breach(procurement.procedure(), plan.grounds())
                .ifPresent(breaches::add);
        return List.copyOf(breaches);
    }

    /**
     * The earliest day on which a procurement may begin whose intention was published on {@code day}.
     *
     * @throws CalendarNotLoaded when it needs a year that is not loaded
     */
    public LocalDate earliestStart(LocalDate day) {
        return periods.lastDay(day, limit());
    }

    private Optional<Breach> intention(ProcurementPlan plan) {
        LocalDate published = plan.intentionPublished();
        if (published == null) {
            LocalDate latest = latestIntention(plan.start());
            return Optional.of(Breach.of(limit().provision(), "—", "≤ " + latest, Mend.onOrBefore(latest)));
        }
        LocalDate earliest = earliestStart(published);
        return plan.start().isBefore(earliest)
                ? Optional.of(Breach.of(
                        limit().provision(), plan.start().toString(), "≥ " + earliest, Mend.onOrAfter(earliest)))
                : Optional.empty();
    }

    /** The last day of an intention that lets the procurement begin on {@code start}. */
    private LocalDate latestIntention(LocalDate start) {
        LocalDate day = start.minusDays(limit().whole());
        while (earliestStart(day).isAfter(start)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Limit limit() {
        return rules.limit("intention-publication", procurement);
    }
}
