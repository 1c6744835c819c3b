package org.hengbiao.tendering;

import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Money;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.jspecify.annotations.Nullable;

/** What the statement {@code TenderPublished} says: all that a bidder and a verifier need, and nothing that could move later. */
final class PublishedFields {

    private PublishedFields() {}

    /** The fields; {@code ceiling} and {@code bidBond} stand only where there is one. */
    public static JsonObject of(TenderFacts facts, TenderTerms terms, AssignedKey key) {
        return JsonObject.with("number", facts.number())
                .with("titleZh", facts.titleZh())
                .with("titleEn", facts.titleEn())
                .with("procedure", terms.procedure())
                .with("plan", facts.plan().toString())
                .with("planDigest", terms.planDigest().hex())
                .with("purchaser", facts.purchaser().text())
                .with("agency", facts.agency().text())
                .with("budget", facts.budget().toString())
                .withOptional("ceiling", text(facts.ceiling()))
                .withOptional("bidBond", text(terms.bidBond()))
                .with("deadline", facts.deadline().toString())
                .with("documentsUntil", terms.documentsUntil().toString())
                .with("noticeUntil", terms.noticeUntil().toString())
                .with("coreItem", facts.coreItem())
                .with("items", PlanCopy.toJson(facts.items()))
                .with("lots", JsonArray.of(Json.text(TenderFacts.ONLY_LOT)))
                .with("rule", facts.rule().hex())
                .with("openingKey", key.key().toString())
                .with("openingCertificate", key.fingerprint().hex())
                .with("openingStatement", key.statement().sha256().hex())
                .with("custody", key.custody())
                .build();
    }

    private static @Nullable String text(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }
}
