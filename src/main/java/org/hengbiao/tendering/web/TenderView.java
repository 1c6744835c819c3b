package org.hengbiao.tendering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.kernel.Money;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderPhase;
import org.hengbiao.tendering.TenderTerms;
import org.jspecify.annotations.Nullable;

/** A tender as the public sees it once it is published. It says nothing about bids. */
@Schema(name = "Tender")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TenderView(
        UUID id,
        String number,
        String titleZh,
        String titleEn,
        String procedure,

        @Schema(
                examples = "bidding",
                description =
                        "draft, bidding, closed, failed, opened, reviewed, scored, reported, decided or announced")
        String phase,

        UUID plan,
        String purchaser,
        String agency,
        String budget,
        @Nullable String ceiling,
        @Nullable String bidBond,
        @Nullable Instant publishedAt,
        Instant deadline,
        LocalDate documentsUntil,
        LocalDate noticeUntil,
        String coreItem,
        List<TenderItemView> items,
        List<String> lots,

        @Schema(description = "SHA-256 of the scoring rule's canonical form")
        String rule,

        @Schema(description = "The opening certificate (X.509 DER, base64) that bids are sealed to") @Nullable
        String openingCertificate,

        @Schema(examples = "openers 2 of 3", description = "How the opening key is kept") @Nullable
        String custody,

        @Schema(description = "The clock of record, which decides deadlines")
        Instant now) {

    static TenderView of(TenderFacts facts, TenderTerms terms, @Nullable AssignedKey key, Instant now) {
        return new TenderView(
                facts.id(),
                facts.number(),
                facts.titleZh(),
                facts.titleEn(),
                terms.procedure(),
                TenderPhase.at(facts, now).text(),
                facts.plan(),
                facts.purchaser().text(),
                facts.agency().text(),
                facts.budget().toString(),
                text(facts.ceiling()),
                text(terms.bidBond()),
                terms.publishedAt(),
                facts.deadline(),
                terms.documentsUntil(),
                terms.noticeUntil(),
                facts.coreItem(),
                facts.items().stream().map(TenderItemView::of).toList(),
                List.of(TenderFacts.ONLY_LOT),
                facts.rule().hex(),
                key == null ? null : key.certificate().base64(),
                key == null ? null : key.custody(),
                now);
    }

    private static @Nullable String text(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }
}
