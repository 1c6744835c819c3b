package org.hengbiao.tendering;

import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.planning.ReviewedPlan;

/**
 * What a tender takes over from its reviewed plan.
 *
 * @param id the plan
 * @param number the plan's number
 * @param purchaser credit code of the purchaser
 * @param budget in yuan
 * @param items what is bought, at least one
 */
record PlanCopy(UUID id, String number, CreditCode purchaser, Money budget, List<TenderFacts.Item> items) {

    public PlanCopy {
        items = List.copyOf(items);
    }

    static PlanCopy of(ReviewedPlan plan) {
        return new PlanCopy(
                plan.id(),
                plan.number(),
                plan.purchaser(),
                plan.budget(),
                plan.items().stream()
                        .map(item ->
                                new TenderFacts.Item(item.item(), item.category(), item.quantity(), item.minimum()))
                        .toList());
    }

    /** SHA-256 over the canonical form (RFC 8785), which statements name. */
    Sha256 digest() {
        return Sha256.of(JsonObject.with("type", "hengbiao.org/plan@v1")
                .with("plan", id.toString())
                .with("number", number)
                .with("purchaser", purchaser.text())
                .with("budget", budget.toString())
                .with("items", toJson(items))
                .build()
                .canonical());
    }

    /** Items as documents write them. */
    static JsonArray toJson(List<TenderFacts.Item> items) {
        return JsonArray.ofObjects(items.stream().map(PlanCopy::toJson));
    }

    private static JsonObject toJson(TenderFacts.Item item) {
        JsonObject.Builder minimum = new JsonObject.Builder();
        item.minimum().forEach(minimum::with);
        return JsonObject.with("item", item.item())
                .with("category", item.category())
                .with("quantity", item.quantity())
                .with("minimum", minimum.build())
                .build();
    }
}
