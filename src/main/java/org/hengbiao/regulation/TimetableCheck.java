package org.hengbiao.regulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares a procurement's timetable with the law of its publication day. Days are those of Asia/Shanghai; a deadline may
 * lie at any hour of a lawful day.
 */
public final class TimetableCheck {

    private final RuleSet rules;
    private final Applicability procurement;
    private final TimetableLimits limits;
    private final Periods periods;

    /**
     * @param rules the law of the publication day
     * @throws NoProvision when {@code rules} do not say how to count periods
     */
    public TimetableCheck(RuleSet rules, Applicability procurement, WorkCalendar calendar) {
        this.rules = rules;
        this.procurement = procurement;
        this.limits = TimetableLimits.of(procurement.procedure());
        this.periods = new Periods(calendar, rules.periodSettings());
    }

    /**
     * All breaches, in the order of the timetable; empty when it is lawful.
     *
     * @throws CalendarNotLoaded when a minimum period needs a year that is not loaded
     */
    public List<Breach> breaches(Timetable timetable) {
        List<Breach> breaches = new ArrayList<>();
        LocalDate published = Periods.dayOf(timetable.published());
        notBeforePublication(timetable, published).ifPresent(breaches::add);
        endsOn(limits.documents(), timetable.documents()).ifPresent(breaches::add);
        noticeStarts(timetable.notice(), published).ifPresent(breaches::add);
        endsOn(limits.notice(), timetable.notice()).ifPresent(breaches::add);
        deadline(timetable).ifPresent(breaches::add);
        opening(timetable).ifPresent(breaches::add);
        amendment(timetable).ifPresent(breaches::add);
        return List.copyOf(breaches);
    }

    /**
     * The earliest lawful days for a notice that appears at {@code published}, with the documents on the same day.
     *
     * @throws CalendarNotLoaded when it needs a year that is not loaded
     */
    public EarliestTimetable earliestLawful(Instant published) {
        LocalDate day = Periods.dayOf(published);
        LocalDate deadline = periods.lastDay(day, limit(limits.deadline()));
        return new EarliestTimetable(
                day,
                lastDay(limits.documents(), day),
                lastDay(limits.notice(), day),
                deadline,
                periods.latestBefore(deadline, limit(limits.amendment())));
    }

    /**
     * The earliest day to which the deadline may move when an amendment that affects bids is issued on {@code day} ({@code
     * O87 art 27}): never a day that a last day would move from. The search begins where the plain count ends, because no
     * reading makes the period shorter; so it asks for no year before the amendment's.
     *
     * @throws CalendarNotLoaded when it needs a year that is not loaded
     */
    public LocalDate deadlineAfterAmendment(LocalDate day) {
        Limit limit = limit(limits.amendment());
        LocalDate deadline = day.plusDays(limit.whole());
        while (periods.latestBefore(deadline, limit).isBefore(day)) {
            deadline = deadline.plusDays(1);
        }
        return periods.moveOn(deadline);
    }

    /**
     * The breach, if suppliers have too little time to apply in a prequalification ({@code Reg art 21}).
     *
     * @param applications from the issue of the prequalification document to the last day for applications
     * @throws CalendarNotLoaded when it needs a year that is not loaded
     */
    public Optional<Breach> prequalification(DaySpan applications) {
        return endsOn("prequalification-application", applications);
    }

    private Optional<Breach> notBeforePublication(Timetable timetable, LocalDate published) {
        return timetable.documents().from().isBefore(published)
                ? Optional.of(Breach.of(
                        rules.provision(limits.deadline(), procurement),
                        timetable.documents().from().toString(),
                        "≥ " + published,
                        Mend.onOrAfter(published)))
                : Optional.empty();
    }

    private Optional<Breach> noticeStarts(DaySpan notice, LocalDate published) {
        return rules.findLimit(limits.notice(), procurement)
                .filter(limit -> !notice.from().equals(published))
                .map(limit ->
                        Breach.of(limit.provision(), notice.from().toString(), "= " + published, Mend.day(published)));
    }

    private Optional<Breach> endsOn(String id, DaySpan span) {
        return rules.findLimit(id, procurement).flatMap(limit -> {
            LocalDate lawful = periods.lastDay(span.from(), limit);
            return compare(limit.provision(), span.to(), lawful);
        });
    }

    private Optional<Breach> deadline(Timetable timetable) {
        Limit limit = limit(limits.deadline());
        LocalDate lawful = periods.lastDay(timetable.documents().from(), limit);
        return compare(limit.provision(), Periods.dayOf(timetable.deadline()), lawful);
    }

    private Optional<Breach> opening(Timetable timetable) {
        return rules.findLimit("opening-at-deadline", procurement)
                .filter(limit ->
                        !timetable.opening().equals(timetable.deadline().plus(Duration.ofMinutes(limit.whole()))))
                .map(limit -> Breach.of(
                        limit.provision(),
                        timetable.opening().toString(),
                        "= " + timetable.deadline(),
                        Mend.change("开标时间改为投标截止时间", "open at the deadline, " + timetable.deadline())));
    }

    private Optional<Breach> amendment(Timetable timetable) {
        LocalDate planned = timetable.lastAmendment();
        if (planned == null) {
            return Optional.empty();
        }
        Limit limit = limit(limits.amendment());
        LocalDate latest = periods.latestBefore(Periods.dayOf(timetable.deadline()), limit);
        return planned.isAfter(latest)
                ? Optional.of(Breach.of(limit.provision(), planned.toString(), "≤ " + latest, Mend.onOrBefore(latest)))
                : Optional.empty();
    }

    private static Optional<Breach> compare(Provision provision, LocalDate was, LocalDate lawful) {
        Kind kind = provision.kind();
        if (kind.keeps(was.compareTo(lawful))) {
            return Optional.empty();
        }
        Mend mend = kind == Kind.MINIMUM ? Mend.onOrAfter(lawful) : Mend.day(lawful);
        return Optional.of(Breach.of(provision, was.toString(), kind.sign() + " " + lawful, mend));
    }

    private @Nullable LocalDate lastDay(String id, LocalDate start) {
        return rules.findLimit(id, procurement)
                .map(limit -> periods.lastDay(start, limit))
                .orElse(null);
    }

    private Limit limit(String id) {
        return rules.limit(id, procurement);
    }
}
