package org.hengbiao.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Compares the amounts of a tender document, and of a contract, with the law of the publication day. */
public final class MoneyCheck {

    private final RuleSet rules;
    private final Applicability procurement;

    public MoneyCheck(RuleSet rules, Applicability procurement) {
        this.rules = rules;
        this.procurement = procurement;
    }

    /** All breaches of a tender document; empty when it is lawful. */
    public List<Breach> breaches(MoneyPlan plan) {
        List<Breach> breaches = new ArrayList<>();
        over("ceiling-within-budget", plan.ceiling(), procurement.budget()).ifPresent(breaches::add);
        floor(plan.floor()).ifPresent(breaches::add);
        over("bid-bond", plan.bidBond(), procurement.budget()).ifPresent(breaches::add);
        performanceBond(plan.performanceBondPercent()).ifPresent(breaches::add);
        return List.copyOf(breaches);
    }

    /**
     * All breaches of a contract's amounts; empty when it is lawful.
     *
     * @param contract the contract price
     * @param bond the performance bond, null for none
     * @param supplements the sum of all supplementary contracts, null for none
     */
    public List<Breach> contractBreaches(Money contract, @Nullable Money bond, @Nullable Money supplements) {
        List<Breach> breaches = new ArrayList<>();
        over("performance-bond", bond, contract).ifPresent(breaches::add);
        over("supplement", supplements, contract).ifPresent(breaches::add);
        return List.copyOf(breaches);
    }

    private Optional<Breach> over(String id, @Nullable Money amount, Money base) {
        if (amount == null) {
            return Optional.empty();
        }
        return rules.findLimit(id, procurement).flatMap(limit -> {
            Money most = limit.percentOf(base);
            return amount.compareTo(most) <= 0
                    ? Optional.empty()
                    : Optional.of(
                            Breach.of(limit.provision(), amount.toString(), "≤ " + most, lowerTo(most.toString())));
        });
    }

    private Optional<Breach> floor(@Nullable Money floor) {
        return floor == null
                ? Optional.empty()
                : rules.find("no-floor-price", procurement)
                        .map(rule -> Breach.of(
                                rule, floor.toString(), "—", Mend.change("删除最低限价", "remove the floor price")));
    }

    private Optional<Breach> performanceBond(@Nullable BigDecimal percent) {
        if (percent == null) {
            return Optional.empty();
        }
        Limit limit = rules.limit("performance-bond", procurement);
        return limit.keptBy(percent)
                ? Optional.empty()
                : Optional.of(Breach.of(
                        limit.provision(),
                        percent.toPlainString() + "%",
                        "≤ " + limit.quantity().number() + "%",
                        lowerTo(limit.quantity().number() + "%")));
    }

    private static Mend lowerTo(String most) {
        return Mend.change("降至" + most + "或以下", "lower it to " + most + " or less");
    }
}
