package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/**
 * The tree of one bid's score: total, groups, criteria. The leaves add up to the total.
 *
 * @param bid the digest of the bid's manifest
 * @param vendor the bidder
 * @param price how the evaluated price came about
 * @param groups empty when the rule gives no scores
 * @param total the sum of all leaves; deductions can make it negative; zero without groups
 */
public record Breakdown(Sha256 bid, CreditCode vendor, EvaluatedPrice price, List<Branch> groups, BigDecimal total) {

    /**
     * A group's score.
     *
     * @param group the group
     * @param leaves one per criterion, in the rule's order
     * @param score their sum
     */
    public record Branch(Group group, List<Leaf> leaves, BigDecimal score) {

        public Branch {
            leaves = List.copyOf(leaves);
        }

        static Branch of(Group group, List<Leaf> leaves, Rounding rounding) {
            BigDecimal sum = leaves.stream().map(Leaf::score).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Branch(group, leaves, rounding.round(sum));
        }
    }

    public Breakdown {
        groups = List.copyOf(groups);
    }

    /** Scores {@code bid} in {@code field} by every criterion of {@code rule}. */
    static Breakdown of(ScoringRule rule, BidFacts bid, Field field) {
        List<Branch> groups = rule.groups().stream()
                .map(group -> Branch.of(
                        group,
                        group.criteria().stream()
                                .map(criterion -> criterion.score(bid, field))
                                .toList(),
                        rule.rounding()))
                .toList();
        return new Breakdown(bid.bid(), bid.vendor(), field.priceOf(bid), groups, totalOf(rule, groups));
    }

    /** The same with the price scored in {@code field}; nothing else depends on the others' prices. */
    Breakdown withPriceIn(ScoringRule rule, BidFacts facts, Field field) {
        List<Branch> changed = groups.stream()
                .map(branch -> Branch.of(
                        branch.group(),
                        branch.leaves().stream()
                                .map(leaf -> leaf.criterion() instanceof PriceCriterion criterion
                                        ? criterion.score(facts, field)
                                        : leaf)
                                .toList(),
                        rule.rounding()))
                .toList();
        return new Breakdown(bid, vendor, price, changed, totalOf(rule, changed));
    }

    private static BigDecimal totalOf(ScoringRule rule, List<Branch> groups) {
        BigDecimal total = groups.stream().map(Branch::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rule.rounding().round(total);
    }

    /** All leaves in the rule's order. */
    public Stream<Leaf> leaves() {
        return groups.stream().flatMap(branch -> branch.leaves().stream());
    }

    /** The score of a group of the rule, zero for an unknown one. */
    public BigDecimal groupScore(String id) {
        return groups.stream()
                .filter(branch -> branch.group().id().equals(id))
                .map(Branch::score)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** The score of a criterion of the rule, zero for an unknown one. */
    public BigDecimal leafScore(String id) {
        return leaves().filter(leaf -> leaf.criterion().id().equals(id))
                .map(Leaf::score)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** For dossiers with {@code withMembers}; for a vendor without, where grades are sorted and nameless. */
    public JsonObject toJson(boolean withMembers) {
        return JsonObject.with("bid", bid.hex())
                .with("vendor", vendor.text())
                .with("price", price.toJson())
                .with("groups", JsonArray.ofObjects(groups.stream().map(branch -> toJson(branch, withMembers))))
                .with("total", total.toPlainString())
                .build();
    }

    private static JsonObject toJson(Branch branch, boolean withMembers) {
        return JsonObject.with("group", branch.group().id())
                .with("weight", Decimals.plain(branch.group().weight()))
                .with("criteria", JsonArray.ofObjects(branch.leaves().stream().map(leaf -> leaf.toJson(withMembers))))
                .with("score", branch.score().toPlainString())
                .build();
    }
}
