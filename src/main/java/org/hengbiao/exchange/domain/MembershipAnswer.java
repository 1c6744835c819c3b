package org.hengbiao.exchange.domain;

import java.time.Instant;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * In or out, without reasons: those are the catalog's.
 *
 * @param request digest of the question
 * @param listed whether the product was in the catalog
 * @param answeredAt by the bureau's clock of record
 */
public record MembershipAnswer(Sha256 request, boolean listed, Instant answeredAt) {

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static MembershipAnswer read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(ExchangeKind.MEMBERSHIP_ANSWER.type())
                .only("type", "request", "listed", "answeredAt");
        return new MembershipAnswer(in.sha256("request"), in.bool("listed"), in.instant("answeredAt"));
    }

    /** The bytes that are signed. */
    public byte[] canonical() {
        return JsonObject.with("type", ExchangeKind.MEMBERSHIP_ANSWER.type())
                .with("request", request.hex())
                .with("listed", Json.bool(listed))
                .with("answeredAt", answeredAt.toString())
                .build()
                .canonical();
    }
}
