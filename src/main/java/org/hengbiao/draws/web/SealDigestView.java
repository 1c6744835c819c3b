package org.hengbiao.draws.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.kernel.Sha256;

/** By which digest a list names an opener's certificate. */
@Schema(name = "SealDigestView")
record SealDigestView(
        @Schema(description = "SHA-256 of the certificate") String digest) {

    static SealDigestView of(Sha256 digest) {
        return new SealDigestView(digest.hex());
    }
}
