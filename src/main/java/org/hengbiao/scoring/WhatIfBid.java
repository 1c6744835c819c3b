package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;

/**
 * Makes one synthetic bid.
 *
 * @param rule the rule, all that is known
 * @param seed of the run
 * @param number from 1
 * @param of how many bids there are
 */
record WhatIfBid(ScoringRule rule, long seed, int number, int of) {

    /** Price scores depend on ratios alone, so any amount serves: one million yuan. */
    private static final Money CEILING = Money.of("1000000.00");

    private static final Money CHEAPEST = Money.of("600000.00");
    private static final int PRICES = 45_001;
    private static final BigDecimal PRICE_STEP = BigDecimal.TEN;

    private static final List<String> SHARES = List.of("0", "0", "30", "45");
    private static final List<MakerSize> SIZES = List.of(MakerSize.values());
    private static final int UNSTATED = 16;

    private WhatIfDice dice(String what) {
        return new WhatIfDice(seed, number, what);
    }

    BidFacts facts() {
        Money price = new Money(CHEAPEST.yuan()
                .add(PRICE_STEP.multiply(BigDecimal.valueOf(dice("price").below(PRICES)))));
        BidFacts.Builder facts = BidFacts.of(
                        Sha256.ofText("hengbiao.org/what-if-bid@v1\n" + seed + "\n" + number), vendor(), price)
                .makerSize(SIZES.get(dice("maker").below(SIZES.size())))
                .domestic(!dice("domestic").once(4))
                .smallShare(new BigDecimal(SHARES.get(dice("share").below(SHARES.size()))))
                .coreBrand("合成品牌 " + dice("brand").below(2 * of));
        rule.gates().forEach(gate -> facts.gate(gate.id(), decision(gate, price)));
        Set<String> stated = new HashSet<>();
        rule.criteria().forEach(criterion -> fact(criterion, facts, stated));
        return facts.build();
    }

    /** A code of no region, which no registry gives out. */
    private CreditCode vendor() {
        String head = "91000000" + String.valueOf(1_000_000_000L + number).substring(1);
        return new CreditCode(head + CreditCode.checkCharacter(head + "0"));
    }

    private GateDecision decision(Gate gate, Money price) {
        boolean met = switch (gate.kind()) {
            case PRICE -> price.compareTo(CEILING) <= 0;
            case CERTIFICATE -> !dice("gate " + gate.id()).once(16);
            default -> !dice("gate " + gate.id()).once(32);
        };
        return new GateDecision(met, met ? "合成数据：满足" : "合成数据：不满足");
    }

    private void fact(Criterion criterion, BidFacts.Builder facts, Set<String> stated) {
        WhatIfDice dice = dice(criterion.id());
        if (criterion instanceof LinearCriterion linear) {
            state(linear.parameter(), value(linear, dice), facts, stated);
        } else if (criterion instanceof BandsCriterion bands) {
            state(bands.parameter(), value(bands, dice), facts, stated);
        } else if (criterion instanceof ChecklistCriterion list) {
            facts.answer(
                    list.id(),
                    list.items().stream()
                            .map(ChecklistCriterion.Item::id)
                            .filter(item -> !dice(list.id() + " " + item).once(3))
                            .collect(Collectors.toSet()));
        } else if (criterion instanceof CertificateCriterion certificate && dice.once(2)) {
            facts.certificate(certificate.certificate());
        } else if (criterion instanceof DeductionCriterion) {
            facts.deduction(criterion.id(), Math.max(0, dice.below(6) - 2));
        }
    }

    /** A parameter that several criteria look at has one value. */
    private void state(String parameter, BigDecimal value, BidFacts.Builder facts, Set<String> stated) {
        if (stated.add(parameter) && !dice("states " + parameter).once(UNSTATED)) {
            facts.parameter(parameter, value);
        }
    }

    /** From a tenth of the span under the floor to a tenth over the ceiling. */
    private static BigDecimal value(LinearCriterion linear, WhatIfDice dice) {
        BigDecimal span = linear.ceiling().subtract(linear.floor());
        return linear.floor().add(span.multiply(BigDecimal.valueOf(dice.below(121) - 10L, 2)));
    }

    /** Somewhere inside one of the bands. */
    private static BigDecimal value(BandsCriterion bands, WhatIfDice dice) {
        Interval band = bands.bands().get(dice.below(bands.bands().size())).interval();
        BigDecimal part = BigDecimal.valueOf(1L + dice.below(9), 1);
        BigDecimal from = band.from();
        BigDecimal to = band.to();
        if (from != null && to != null) {
            return from.add(to.subtract(from).multiply(part));
        }
        if (from != null) {
            return from.add(size(from).multiply(part));
        }
        if (to != null) {
            return to.subtract(size(to).multiply(part));
        }
        throw new IllegalStateException("a band has at least one bound");
    }

    private static BigDecimal size(BigDecimal bound) {
        return bound.signum() == 0 ? BigDecimal.ONE : bound.abs();
    }
}
