package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import org.hengbiao.evidence.Statement;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.platform.PlatformKeys;

/** What the platform signs for a bidder: receipts and refusals. */
@ApplicationScoped
class PlatformSignatures {

    static final String RECEIPT = "hengbiao.org/receipt@v1";

    private final PlatformKeys keys;

    PlatformSignatures(PlatformKeys keys) {
        this.keys = keys;
    }

    /** The receipt of a statement: all of it, so that its holder can show what the log holds only as a digest. */
    BidReceipt receipt(Recorded recorded) {
        Statement statement = recorded.statement();
        Octets cms = sign(JsonObject.with("type", RECEIPT)
                .with("header", base64(statement.header().canonical()))
                .with("salt", base64(statement.salt().octets()))
                .with("body", base64(statement.body().canonical()))
                .with("bodySalt", base64(statement.bodySalt().octets()))
                .build());
        return new BidReceipt(recorded.entry(), recorded.at(), cms);
    }

    /** The platform's CMS over the canonical form of {@code document}. */
    Octets sign(JsonObject document) {
        return Octets.of(keys.sign(document));
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
