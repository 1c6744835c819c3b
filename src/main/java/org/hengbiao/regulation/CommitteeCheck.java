package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a tender's committee, or the group of another procedure, with the law of the publication day: {@code O87 art 45},
 * {@code O87 art 47}, {@code O74 art 7}, {@code 214 art 14}, {@code 财库〔2016〕198}.
 */
public final class CommitteeCheck {

    private final RuleSet rules;
    private final Applicability procurement;

    public CommitteeCheck(RuleSet rules, Applicability procurement) {
        this.rules = rules;
        this.procurement = procurement;
    }

    /** The smallest lawful number of members; odd. */
    public int smallest(boolean complex) {
        int least = sizes(complex).mapToInt(Limit::whole).max().orElse(1);
        return least % 2 == 1 ? least : least + 1;
    }

    /** The smallest number of experts among {@code members}. */
    public int fewestExperts(int members) {
        Limit limit = share();
        int experts = 0;
        while (limit.quantity().compareShare(experts, members) < 0) {
            experts++;
        }
        return experts;
    }

    /** All breaches; empty when it is lawful. */
    public List<Breach> breaches(CommitteePlan plan) {
        List<Breach> breaches = new ArrayList<>();
        odd(plan).ifPresent(breaches::add);
        sizes(plan.complex())
                .filter(limit -> !limit.keptBy(plan.members()))
                .map(limit -> tooSmall(limit, plan))
                .forEach(breaches::add);
        experts(plan).ifPresent(breaches::add);
        legalExperts(plan).ifPresent(breaches::add);
        lead(plan).ifPresent(breaches::add);
        return List.copyOf(breaches);
    }

    /**
     * The breach, if experts are drawn on {@code drawn} for an evaluation on {@code evaluation} sooner than is ordinary ({@code
     * 财库〔2016〕198}).
     *
     * @throws CalendarNotLoaded when it needs a year that is not loaded
     */
    public Optional<Breach> drawnTooEarly(LocalDate drawn, LocalDate evaluation, WorkCalendar calendar) {
        return rules.findLimit("experts-drawn-before", procurement).flatMap(limit -> {
            LocalDate earliest = evaluation;
            for (int left = limit.whole(); left > 0; ) {
                earliest = earliest.minusDays(1);
                left -= calendar.isWorkingDay(earliest) ? 1 : 0;
            }
            return drawn.isBefore(earliest)
                    ? Optional.of(
                            Breach.of(limit.provision(), drawn.toString(), "≥ " + earliest, Mend.onOrAfter(earliest)))
                    : Optional.empty();
        });
    }

    private Stream<Limit> sizes(boolean complex) {
        Stream<String> always = Stream.of("committee-size", "group-size", "consultation-group-size");
        Stream<String> ids = complex ? Stream.concat(always, Stream.of("committee-size-complex")) : always;
        return ids.flatMap(id -> rules.findLimit(id, procurement).stream());
    }

    private Limit share() {
        return first("committee-experts", "group-experts", "consultation-group-experts")
                .map(rule -> rules.limit(rule.id(), procurement))
                .orElseThrow(() -> new NoProvision("committee-experts", "no share of experts is in force"));
    }

    private Optional<Provision> first(String... ids) {
        return Stream.of(ids)
                .flatMap(id -> rules.find(id, procurement).stream())
                .findFirst();
    }

    private Optional<Breach> odd(CommitteePlan plan) {
        if (plan.members() % 2 == 1) {
            return Optional.empty();
        }
        return first("committee-odd", "group-odd", "consultation-group-odd")
                .map(rule -> Breach.of(rule, String.valueOf(plan.members()), "2n + 1", members(mended(plan))));
    }

    private Breach tooSmall(Limit limit, CommitteePlan plan) {
        return Breach.of(
                limit.provision(), String.valueOf(plan.members()), "≥ " + limit.whole(), members(mended(plan)));
    }

    private Optional<Breach> experts(CommitteePlan plan) {
        Limit limit = share();
        if (limit.provision().kind().keeps(limit.quantity().compareShare(plan.experts(), plan.members()))) {
            return Optional.empty();
        }
        int fewest = fewestExperts(mended(plan));
        return Optional.of(Breach.of(
                limit.provision(),
                plan.experts() + "/" + plan.members(),
                "≥ " + limit.quantity().number(),
                Mend.change("评审专家增至" + fewest + "人", "have " + fewest + " experts")));
    }

    private Optional<Breach> legalExperts(CommitteePlan plan) {
        return rules.findLimit("group-legal-expert", procurement)
                .filter(limit -> plan.complex() && !limit.keptBy(plan.legalExperts()))
                .map(limit -> Breach.of(
                        limit.provision(),
                        String.valueOf(plan.legalExperts()),
                        "≥ " + limit.whole(),
                        Mend.change("增加法律专家", "have a legal expert among the experts")));
    }

    /** The next lawful number of members, so that one mend does not make the next breach. */
    private int mended(CommitteePlan plan) {
        int next = plan.members() + (plan.members() % 2 == 1 ? 0 : 1);
        return Math.max(next, smallest(plan.complex()));
    }

    private Optional<Breach> lead(CommitteePlan plan) {
        return plan.ledByRepresentative()
                ? rules.find("representative-may-not-lead", procurement)
                        .map(rule -> Breach.of(
                                rule,
                                "采购人代表 (representative)",
                                "评审专家 (expert)",
                                Mend.change("由评审专家担任组长", "let an expert lead")))
                : Optional.empty();
    }

    private Mend members(int count) {
        int experts = fewestExperts(count);
        return Mend.change(
                "成员增至" + count + "人，其中评审专家至少" + experts + "人",
                "have " + count + " members, " + experts + " of them experts");
    }
}
