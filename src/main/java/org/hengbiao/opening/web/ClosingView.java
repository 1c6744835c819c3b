package org.hengbiao.opening.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.evidence.Statement;
import org.hengbiao.opening.ClosingEvidence;

/** The closing of a box with what opens the log's commitment to it. */
@Schema(name = "ClosingView", description = "What an opener must see before it releases its share")
record ClosingView(
        @Schema(description = "SHA-256(salt ‖ header), hexadecimal")
        String entry,

        @Schema(description = "Canonical JSON in base64") String header,
        @Schema(description = "Base64") String salt,

        @Schema(description = "Canonical JSON in base64: the entries of the box")
        String body,

        @Schema(description = "Base64") String bodySalt,
        @Schema(description = "c2sp.org/tlog-proof@v1") String proof,

        @Schema(description = "The checkpoint of the proof, a C2SP signed note")
        String checkpoint) {

    static ClosingView of(ClosingEvidence evidence) {
        Statement statement = evidence.statement();
        return new ClosingView(
                statement.entry().hex(),
                base64(statement.header().canonical()),
                base64(statement.salt().octets()),
                base64(statement.body().canonical()),
                base64(statement.bodySalt().octets()),
                new String(evidence.proof().format(), StandardCharsets.UTF_8),
                new String(evidence.proof().checkpoint().format(), StandardCharsets.UTF_8));
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
