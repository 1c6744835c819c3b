package org.hengbiao.exchange.domain;

import java.time.Instant;
import java.util.UUID;
import org.hengbiao.catalog.AdmissionRequest;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;

/**
 * A winner's product: is it in the catalog, or, as an admission case, shall it come in?
 *
 * @param kind {@code MEMBERSHIP_REQUEST} or {@code ADMISSION_CASE}
 * @param winner the tender, the winner and its product
 * @param at the instant that counts
 * @param knownAt judged by what was on record then
 * @param askedAt by the asking installation's clock of record
 */
public record WinnerQuestion(ExchangeKind kind, AdmissionRequest winner, Instant at, Instant knownAt, Instant askedAt) {

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static WinnerQuestion read(ExchangeKind kind, byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(kind.type())
                .only("type", "tender", "vendor", "product", "bid", "at", "knownAt", "askedAt");
        String vendor = in.text("vendor");
        if (!CreditCode.isValid(vendor)) {
            throw new MalformedException("/vendor", "must be a unified social credit code (GB 32100-2015)");
        }
        UUID tender = in.uuid("tender");
        return new WinnerQuestion(
                kind,
                new AdmissionRequest(
                        tender, new CreditCode(vendor), ProductFields.read(in.object("product")), in.sha256("bid")),
                in.instant("at"),
                in.instant("knownAt"),
                in.instant("askedAt"));
    }

    /** The bytes that are signed. */
    public byte[] canonical() {
        return JsonObject.with("type", kind.type())
                .with("tender", winner.tender().toString())
                .with("vendor", winner.vendor().text())
                .with("product", ProductFields.toJson(winner.product()))
                .with("bid", winner.bid().hex())
                .with("at", at.toString())
                .with("knownAt", knownAt.toString())
                .with("askedAt", askedAt.toString())
                .build()
                .canonical();
    }
}
