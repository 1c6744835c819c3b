package org.hengbiao.contract.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.contract.ContractState;

/** A contract and how far it has come. */
@Schema(name = "ContractView", description = "A contract and how far it has come")
record ContractView(
        String number,
        String supplier,
        @Schema(examples = "1180000.00") String price,
        LocalDate deliverBy,

        @Schema(description = "SHA-256 of the bytes that both sides sign")
        String contract,

        @Schema(description = "When each side signed: purchaser, supplier")
        Map<String, Instant> signed,

        @Schema(description = "Last lawful day for both signatures (O87 art 71)")
        LocalDate signBy,

        boolean concluded,
        boolean delivered,
        List<AcceptedItem> deliveries) {

    /** An accepted item. */
    @Schema(name = "AcceptedItem", description = "An item that the purchaser accepted")
    record AcceptedItem(String item, LocalDate deliveredOn, Instant acceptedAt) {}

    static ContractView of(ContractState state) {
        return new ContractView(
                state.contract().number(),
                state.contract().supplier().text(),
                state.contract().price().toString(),
                state.contract().deliverBy(),
                state.document().sha256().hex(),
                state.signed(),
                state.signBy(),
                state.concluded(),
                state.delivered(),
                state.deliveries().stream()
                        .map(each -> new AcceptedItem(each.item(), each.deliveredOn(), each.acceptedAt()))
                        .toList());
    }
}
