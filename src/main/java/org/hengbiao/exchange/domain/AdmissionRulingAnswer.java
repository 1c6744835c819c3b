package org.hengbiao.exchange.domain;

import java.time.Instant;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * How the bureau decided an admission case.
 *
 * @param request digest of the case
 * @param decision admit or refuse
 * @param reason why
 * @param decidedAt by the bureau's clock of record
 */
public record AdmissionRulingAnswer(Sha256 request, String decision, String reason, Instant decidedAt) {

    public AdmissionRulingAnswer {
        if (!decision.equals("admit") && !decision.equals("refuse")) {
            throw new MalformedException("/decision", "must be admit or refuse");
        }
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static AdmissionRulingAnswer read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(ExchangeKind.ADMISSION_RULING.type())
                .only("type", "request", "decision", "reason", "decidedAt");
        return new AdmissionRulingAnswer(
                in.sha256("request"), in.text("decision"), in.text("reason"), in.instant("decidedAt"));
    }

    /** The bytes that are signed. */
    public byte[] canonical() {
        return JsonObject.with("type", ExchangeKind.ADMISSION_RULING.type())
                .with("request", request.hex())
                .with("decision", decision)
                .with("reason", reason)
                .with("decidedAt", decidedAt.toString())
                .build()
                .canonical();
    }
}
