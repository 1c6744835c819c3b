package org.hengbiao.draws.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.draws.DrawState;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.DrawTicket;
import org.jspecify.annotations.Nullable;

/** How far a draw is. */
@Schema(name = "DrawView")
record DrawView(
        UUID draw,

        @Schema(examples = "tie") String purpose,
        String subject,

        @Schema(description = "committing, revealing or drawn")
        String phase,

        Instant frozenAt,

        @Schema(description = "SHA-256 of the frozen list, as GET /api/draws/{draw}/list has it")
        String list,

        List<DrawTicketView> tickets,

        @Schema(description = "The opener's certificate, X.509 DER in base64")
        String opener,

        List<DrawPartyView> parties,

        @Schema(description = "Empty until it is drawn") List<DrawTicketView> order,
        @Nullable String seed) {

    /** Names that count as one. */
    @Schema(name = "DrawTicketView")
    record DrawTicketView(List<String> members) {
        static DrawTicketView of(DrawTicket ticket) {
            return new DrawTicketView(ticket.members());
        }
    }

    /** A party that committed. */
    @Schema(name = "DrawPartyView")
    record DrawPartyView(
            String party,
            UUID person,
            Instant committedAt,

            @Schema(description = "party, opener or void; empty while its contribution is not shown") @Nullable
            String by) {

        static DrawPartyView of(DrawState.Party party) {
            return new DrawPartyView(
                    party.party().text(),
                    party.person(),
                    party.committedAt(),
                    party.by() == null ? null : party.by().text());
        }
    }

    static DrawView of(DrawState state) {
        return new DrawView(
                state.list().draw(),
                state.list().purpose().text(),
                state.list().subject(),
                state.phase(),
                state.frozenAt(),
                state.list().digest().hex(),
                state.list().tickets().stream().map(DrawTicketView::of).toList(),
                state.opener().base64(),
                state.parties().stream().map(DrawPartyView::of).toList(),
                state.record().map(DrawRecord::order).stream()
                        .flatMap(order -> order.tickets().stream())
                        .map(DrawTicketView::of)
                        .toList(),
                state.record().map(record -> record.seed().hex()).orElse(null));
    }
}
