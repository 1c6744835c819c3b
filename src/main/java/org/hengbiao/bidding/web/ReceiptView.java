package org.hengbiao.bidding.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.bidding.BidReceipt;

/** The platform's word that a bid or a withdrawal was received (O87 art 33). */
@Schema(name = "BidReceipt")
record ReceiptView(
        @Schema(description = "The statement's entry; its proof follows within two ticks")
        String entry,

        Instant receivedAt,

        @Schema(description = "The platform's CMS over hengbiao.org/receipt@v1, base64")
        String receipt) {

    static ReceiptView of(BidReceipt receipt) {
        return new ReceiptView(
                receipt.entry().hex(), receipt.at(), receipt.receipt().base64());
    }
}
