package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Money;

/**
 * The price that a bid is compared by. A contract is always at the quoted one.
 *
 * @param quoted what the bidder asks
 * @param adjustments what policy takes off, each computed on the quoted price
 * @param evaluated the quoted price less all adjustments; exact, not rounded to cents
 */
public record EvaluatedPrice(Money quoted, List<Adjustment> adjustments, BigDecimal evaluated) {

    /**
     * One policy's preference.
     *
     * @param policy {@code smallMaker}, {@code consortium} or {@code domestic}
     * @param percent of the quoted price
     * @param amount yuan taken off, exact
     * @param clause the rule it comes from
     */
    public record Adjustment(String policy, BigDecimal percent, BigDecimal amount, String clause) {

        JsonObject toJson() {
            return JsonObject.with("policy", policy)
                    .with("percent", Decimals.plain(percent))
                    .with("amount", Decimals.plain(amount))
                    .with("clause", clause)
                    .build();
        }
    }

    public EvaluatedPrice {
        adjustments = List.copyOf(adjustments);
    }

    JsonObject toJson() {
        return JsonObject.with("quoted", quoted.toString())
                .with("adjustments", JsonArray.ofObjects(adjustments.stream().map(Adjustment::toJson)))
                .with("evaluated", Decimals.plain(evaluated))
                .build();
    }
}
