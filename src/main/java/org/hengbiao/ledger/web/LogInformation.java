package org.hengbiao.ledger.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a follower of the log pins. */
@Schema(name = "LogInformation")
record LogInformation(
        @Schema(examples = "hengbiao.example/log") String origin,

        @Schema(description = "Verifier key (C2SP signed-note)")
        String verifierKey,

        @Schema(description = "Certificate of the platform's receipts (DER) in base64")
        String receiptCertificate,

        @Schema(examples = "PT5S", description = "Time between ticks")
        String tick) {}
