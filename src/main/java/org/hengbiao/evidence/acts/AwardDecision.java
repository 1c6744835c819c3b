package org.hengbiao.evidence.acts;

import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;

/**
 * The purchaser's decision on the winner ({@code O87 art 68}).
 *
 * @param tender the tender
 * @param lot the lot
 * @param report digest of the evaluation report
 * @param winner the bidder that is awarded
 * @param bid digest of its manifest act
 * @param price at which the contract will be made
 */
public record AwardDecision(UUID tender, String lot, Sha256 report, CreditCode winner, Sha256 bid, Money price) {

    public static final String TYPE = "hengbiao.org/award-decision@v1";

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static AwardDecision read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(TYPE)
                .only("type", "tender", "lot", "report", "winner", "bid", "price");
        return new AwardDecision(
                in.uuid("tender"),
                in.text("lot"),
                in.sha256("report"),
                Fields.creditCode(in, "winner"),
                in.sha256("bid"),
                in.money("price"));
    }

    /** The bytes that the purchaser signs. */
    public byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("tender", tender.toString())
                .with("lot", lot)
                .with("report", report.hex())
                .with("winner", winner.text())
                .with("bid", bid.hex())
                .with("price", price.toString())
                .build()
                .canonical();
    }
}
