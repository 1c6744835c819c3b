package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one bid that a rule may look at. What is not here cannot influence a ranking: no names, no catalog, no
 * past.
 *
 * @param bid the digest of the bid's manifest
 * @param vendor the bidder, which may be a dealer
 * @param price the quoted price, corrected and confirmed (O87 art 59)
 * @param makerSize the size of the maker of all the goods
 * @param domestic whether the goods count as domestic products
 * @param smallShare percent of the contract that a consortium or subcontract gives to small firms, 0 to 100
 * @param coreBrand the brand of the core product (核心产品), or null when the tender names none
 * @param parameters measured or confirmed values by parameter id, in the unit of the category
 * @param answers ids of the checklist items found to be there, by criterion id
 * @param certificates the kinds of certificates valid at the bid deadline
 * @param gates decisions by gate id; those of conformity may be missing when a qualification gate was not met
 * @param deductions number of counted defects by criterion id, not negative
 */
public record BidFacts(
        Sha256 bid,
        CreditCode vendor,
        Money price,
        MakerSize makerSize,
        boolean domestic,
        BigDecimal smallShare,
        @Nullable String coreBrand,
        Map<String, BigDecimal> parameters,
        Map<String, Set<String>> answers,
        Set<String> certificates,
        Map<String, GateDecision> gates,
        Map<String, Integer> deductions) {

    public BidFacts {
        if (smallShare.signum() < 0 || smallShare.compareTo(Decimals.HUNDRED) > 0) {
            throw new IllegalArgumentException("a share is from 0 to 100 percent");
        }
        if (deductions.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a number of defects is not negative");
        }
        Map<String, Set<String>> copy = new HashMap<>();
        answers.forEach((criterion, items) -> copy.put(criterion, Set.copyOf(items)));
        answers = Map.copyOf(copy);
        parameters = Map.copyOf(parameters);
        certificates = Set.copyOf(certificates);
        gates = Map.copyOf(gates);
        deductions = Map.copyOf(deductions);
    }

    /** Starts the facts of a bid whose maker's size is unknown, whose goods are foreign, and that shows nothing else. */
    public static Builder of(Sha256 bid, CreditCode vendor, Money price) {
        return new Builder(bid, vendor, price);
    }

    /** Collects facts; each is empty or the least favorable until it is given. */
    public static final class Builder {

        private final Sha256 bid;
        private final CreditCode vendor;
        private final Money price;
        private MakerSize makerSize = MakerSize.UNKNOWN;
        private boolean domestic;
        private BigDecimal smallShare = BigDecimal.ZERO;
        private @Nullable String coreBrand;
        private final Map<String, BigDecimal> parameters = new HashMap<>();
        private final Map<String, Set<String>> answers = new HashMap<>();
        private final Set<String> certificates = new HashSet<>();
        private final Map<String, GateDecision> gates = new HashMap<>();
        private final Map<String, Integer> deductions = new HashMap<>();

        private Builder(Sha256 bid, CreditCode vendor, Money price) {
            this.bid = bid;
            this.vendor = vendor;
            this.price = price;
        }

        public Builder makerSize(MakerSize size) {
            this.makerSize = size;
            return this;
        }

        public Builder domestic(boolean whether) {
            this.domestic = whether;
            return this;
        }

        public Builder smallShare(BigDecimal percent) {
            this.smallShare = percent;
            return this;
        }

        public Builder coreBrand(@Nullable String brand) {
            this.coreBrand = brand;
            return this;
        }

        public Builder parameter(String id, BigDecimal value) {
            parameters.put(id, value);
            return this;
        }

        public Builder answer(String criterion, Set<String> items) {
            answers.put(criterion, items);
            return this;
        }

        public Builder certificate(String kind) {
            certificates.add(kind);
            return this;
        }

        public Builder gate(String id, GateDecision decision) {
            gates.put(id, decision);
            return this;
        }

        public Builder deduction(String criterion, int count) {
            deductions.put(criterion, count);
            return this;
        }

        public BidFacts build() {
            return new BidFacts(
                    bid,
                    vendor,
                    price,
                    makerSize,
                    domestic,
                    smallShare,
                    coreBrand,
                    parameters,
                    answers,
                    certificates,
                    gates,
                    deductions);
        }
    }
}
