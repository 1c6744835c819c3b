package org.hengbiao.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a tender's committee, or the group of another procedure, with the law of the publication day: {@code O87 art 47},
 * {@code O74 art 7}, {@code 214 art 14}.
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
        lead(plan).ifPresent(breaches::add);
        return List.copyOf(breaches);
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
                .map(rule -> Breach.of(rule, String.valueOf(plan.members()), "2n + 1", members(plan.members() + 1)));
    }

    private Breach tooSmall(Limit limit, CommitteePlan plan) {
        return Breach.of(
                limit.provision(),
                String.valueOf(plan.members()),
                "≥ " + limit.whole(),
                members(smallest(plan.complex())));
    }

    private Optional<Breach> experts(CommitteePlan plan) {
        Limit limit = share();
        if (limit.provision().kind().keeps(limit.quantity().compareShare(plan.experts(), plan.members()))) {
            return Optional.empty();
        }
        int fewest = fewestExperts(plan.members());
        return Optional.of(Breach.of(
                limit.provision(),
                plan.experts() + "/" + plan.members(),
                "≥ " + limit.quantity().number(),
                Mend.change("评审专家增至" + fewest + "人", "have " + fewest + " experts")));
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

    private static Mend members(int count) {
        return Mend.change("成员增至" + count + "人", "have " + count + " members");
    }
}
