package org.hengbiao.scoring;

import java.util.List;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A bid that met not every gate and so has neither score nor rank.
 *
 * @param bid the digest of the bid's manifest
 * @param vendor the bidder
 * @param unmet every gate it failed by, at least one
 */
public record GatedOut(Sha256 bid, CreditCode vendor, List<Unmet> unmet) {

    /**
     * One failed gate.
     *
     * @param gate the gate's id, or {@code price-positive} for a price of zero, which nothing can be divided by
     * @param reason the deciders' words
     * @param clause the rule behind the gate, or null
     */
    public record Unmet(
            String gate, String reason, @Nullable String clause) {

        static Unmet of(Gate gate, BidFacts bid) {
            GateDecision decision = bid.gates().get(gate.id());
            return new Unmet(gate.id(), decision == null ? "" : decision.reason(), gate.clause());
        }

        JsonObject toJson() {
            return JsonObject.with("gate", gate)
                    .with("reason", reason)
                    .withOptional("clause", clause)
                    .build();
        }
    }

    /** The id that stands for the house's own gate against a price of zero. */
    public static final String PRICE_POSITIVE = "price-positive";

    public GatedOut {
        unmet = List.copyOf(unmet);
    }

    static GatedOut withoutPrice(BidFacts bid) {
        return new GatedOut(
                bid.bid(),
                bid.vendor(),
                List.of(new Unmet(PRICE_POSITIVE, bid.price().toString(), null)));
    }

    JsonObject toJson() {
        return JsonObject.with("bid", bid.hex())
                .with("vendor", vendor.text())
                .with("unmet", JsonArray.ofObjects(unmet.stream().map(Unmet::toJson)))
                .build();
    }
}
