package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.RemovalProposal;
import org.jspecify.annotations.Nullable;

/** A removal that somebody proposed. */
@Schema(name = "RemovalProposal", description = "It counts only when another person confirms")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemovalView(
        UUID id,
        @Schema(examples = "FW-0011") String product,
        LocalDate effectiveOn,
        String reason,

        @Schema(description = "Who proposed, for the bureau only") @Nullable
        String by,

        Instant at,

        @Schema(description = "Absent while it waits") @Nullable
        RulingView ruling) {

    static RemovalView of(RemovalProposal proposal) {
        return new RemovalView(
                proposal.id(),
                proposal.product(),
                proposal.effectiveOn(),
                proposal.reason(),
                proposal.by(),
                proposal.at(),
                RulingView.of(proposal.ruling()));
    }
}
