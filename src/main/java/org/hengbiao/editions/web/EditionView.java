package org.hengbiao.editions.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.editions.Edition;
import org.jspecify.annotations.Nullable;

/** An edition without its list. */
@Schema(name = "EditionView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionView(
        UUID id,
        int ordinal,

        @Schema(description = "The edition that this supplement changes") @Nullable
        UUID base,

        String province,
        String title,
        @Schema(description = "Rows of the list") int entries,

        @Schema(description = "SHA-256 of the canonical list")
        String list,

        boolean rowOrder,
        Instant drawnAt,

        @Schema(description = "drawn-up, consented or issued")
        String phase,

        List<ConsentView> consents,
        @Nullable Instant issuedAt) {

    /** A party's consent. */
    @Schema(name = "EditionConsentView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsentView(
            String party, String person, @Nullable String documentNumber, Instant at) {}

    static EditionView of(Edition edition) {
        return new EditionView(
                edition.id(),
                edition.ordinal(),
                edition.base(),
                edition.province(),
                edition.title(),
                edition.entries(),
                edition.list().hex(),
                edition.rowOrder(),
                edition.drawnAt(),
                edition.phase(),
                edition.consents().stream()
                        .map(each -> new ConsentView(each.party(), each.person(), each.documentNumber(), each.at()))
                        .toList(),
                edition.issuedAt());
    }
}
