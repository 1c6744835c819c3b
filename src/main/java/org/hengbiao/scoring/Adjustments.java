package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * What policy takes off a quoted price before bids are compared (财库〔2020〕46, 财库〔2022〕19). Each is a percentage of the
 * ORIGINAL price, so their order doesn't matter; a policy that the tender doesn't apply is null.
 *
 * @param smallMaker goods wholly made by small or micro makers
 * @param consortium a consortium or subcontract that gives small firms at least a share; not beside {@code smallMaker}
 * @param domestic domestic products, when domestic and other products compete
 */
public record Adjustments(
        @Nullable Policy smallMaker,
        @Nullable Share consortium,
        @Nullable Policy domestic) {

    /**
     * A percentage with its source.
     *
     * @param percent of the original price, from 0 to 100
     * @param clause the rule it comes from
     */
    public record Policy(BigDecimal percent, String clause) {

        static Policy read(JsonReader in) {
            in.only("percent", "clause");
            return new Policy(Reading.percent(in, "percent"), in.text("clause"));
        }

        JsonObject toJson() {
            return JsonObject.with("percent", Decimals.plain(percent))
                    .with("clause", clause)
                    .build();
        }

        EvaluatedPrice.Adjustment on(String policy, BigDecimal price) {
            BigDecimal amount = price.multiply(percent).movePointLeft(2);
            return new EvaluatedPrice.Adjustment(policy, percent, amount, clause);
        }
    }

    /**
     * A percentage that a share of the contract earns.
     *
     * @param atLeast percent of the contract that small firms must get
     * @param policy the percentage earned
     */
    public record Share(BigDecimal atLeast, Policy policy) {

        static Share read(JsonReader in) {
            in.only("atLeast", "percent", "clause");
            return new Share(
                    Reading.percent(in, "atLeast"), new Policy(Reading.percent(in, "percent"), in.text("clause")));
        }

        JsonObject toJson() {
            return JsonObject.with("atLeast", Decimals.plain(atLeast))
                    .with("percent", Decimals.plain(policy.percent()))
                    .with("clause", policy.clause())
                    .build();
        }
    }

    /** No policy applies, such as inside a set-aside. */
    public static final Adjustments NONE = new Adjustments(null, null, null);

    public Adjustments {
        BigDecimal maker = smallMaker == null ? BigDecimal.ZERO : smallMaker.percent();
        BigDecimal shared =
                consortium == null ? BigDecimal.ZERO : consortium.policy().percent();
        BigDecimal own = domestic == null ? BigDecimal.ZERO : domestic.percent();
        if (maker.max(shared).add(own).compareTo(Decimals.HUNDRED) >= 0) {
            throw new IllegalArgumentException("adjustments must leave something of the price");
        }
    }

    static Adjustments read(JsonReader in) {
        in.only("smallMaker", "consortium", "domestic");
        Policy smallMaker = in.optionalObject("smallMaker").map(Policy::read).orElse(null);
        Share consortium = in.optionalObject("consortium").map(Share::read).orElse(null);
        Policy domestic = in.optionalObject("domestic").map(Policy::read).orElse(null);
        return Reading.checked(in.pointer(), () -> new Adjustments(smallMaker, consortium, domestic));
    }

    JsonObject toJson() {
        JsonObject.Builder out = new JsonObject.Builder();
        if (smallMaker != null) {
            out.with("smallMaker", smallMaker.toJson());
        }
        if (consortium != null) {
            out.with("consortium", consortium.toJson());
        }
        if (domestic != null) {
            out.with("domestic", domestic.toJson());
        }
        return out.build();
    }

    /** The price that {@code bid} is compared by, when {@code bothKinds} says whether domestic and other products compete. */
    EvaluatedPrice applyTo(BidFacts bid, boolean bothKinds) {
        BigDecimal price = bid.price().yuan();
        List<EvaluatedPrice.Adjustment> taken = new ArrayList<>();
        boolean small = bid.makerSize() == MakerSize.MICRO || bid.makerSize() == MakerSize.SMALL;
        if (smallMaker != null && small) {
            taken.add(smallMaker.on("smallMaker", price)); // 财库〔2022〕19
        } else if (consortium != null && bid.smallShare().compareTo(consortium.atLeast()) >= 0) {
            taken.add(consortium.policy().on("consortium", price)); // 财库〔2020〕46 art 9
        }
        if (domestic != null && bothKinds && bid.domestic()) {
            taken.add(domestic.on("domestic", price));
        }
        BigDecimal off = taken.stream().map(EvaluatedPrice.Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new EvaluatedPrice(bid.price(), taken, price.subtract(off));
    }
}
