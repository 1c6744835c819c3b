package org.hengbiao.draws.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.draws.SealOffers;

/** A certificate to which contributions may be sealed. */
@Schema(name = "SealOfferView")
record SealOfferView(
        @Schema(description = "The last one of a page begins the next")
        UUID id,

        @Schema(description = "SHA-256 of the certificate") String digest,
        @Schema(description = "X.509 DER in base64") String certificate,
        String organisation,
        Instant offeredAt) {

    static SealOfferView of(SealOffers.Offer offer) {
        return new SealOfferView(
                offer.id(),
                offer.digest().hex(),
                offer.certificate().base64(),
                offer.organisation().text(),
                offer.offeredAt());
    }
}
