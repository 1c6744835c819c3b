package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds one act after another against the period that the law sets between them. */
record PeriodCheck(RuleSet rules, Applicability procurement, Periods periods) {

    static PeriodCheck of(RuleSet rules, Applicability procurement, WorkCalendar calendar) {
        return new PeriodCheck(rules, procurement, new Periods(calendar, rules.periodSettings()));
    }

    /**
     * The breach, if {@code done} lies outside the period {@code id} that began on {@code start}; none while one of them is
     * still to come, or when the law sets no such period for the procurement.
     *
     * @throws CalendarNotLoaded when the answer needs a year that is not loaded
     */
    Optional<Breach> breach(String id, @Nullable LocalDate start, @Nullable LocalDate done) {
        if (start == null || done == null) {
            return Optional.empty();
        }
        return rules.findLimit(id, procurement).flatMap(limit -> breach(limit, start, done));
    }

    /** The last day of the period {@code id}, provisional when it needs a year that is not loaded. */
    CountedDay due(String id, LocalDate start) {
        return periods.estimate(start, rules.limit(id, procurement));
    }

    private Optional<Breach> breach(Limit limit, LocalDate start, LocalDate done) {
        Provision provision = limit.provision();
        if (done.isBefore(start)) {
            return Optional.of(Breach.of(provision, done.toString(), "≥ " + start, Mend.onOrAfter(start)));
        }
        if (provision.kind() == Kind.MAXIMUM && periods.within(start, done, limit)) {
            return Optional.empty();
        }
        LocalDate last = periods.lastDay(start, limit);
        if (provision.kind().keeps(done.compareTo(last))) {
            return Optional.empty();
        }
        Mend mend = provision.kind() == Kind.MAXIMUM ? Mend.onOrBefore(last) : Mend.day(last);
        return Optional.of(
                Breach.of(provision, done.toString(), provision.kind().sign() + " " + last, mend));
    }
}
