package org.hengbiao.tendering.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.kernel.Octets;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;

/** The opening key of a tender and what a bidder needs to trust it; octets in base64. */
@Schema(name = "TenderOpeningKey")
record OpeningKeyView(
        UUID key,

        @Schema(description = "The opening-key statement (canonical JSON)")
        String statement,

        @Schema(description = "Every opener's CMS over the statement")
        List<String> signatures,

        @Schema(description = "The opening certificate (X.509 DER)")
        String certificate,

        @Schema(description = "SHA-256 of the certificate") String fingerprint,
        @Schema(examples = "openers 2 of 3") String custody) {

    static OpeningKeyView of(AssignedKey key) {
        return new OpeningKeyView(
                key.key(),
                key.statement().base64(),
                key.signatures().stream().map(Octets::base64).toList(),
                key.certificate().base64(),
                key.fingerprint().hex(),
                key.custody());
    }
}
