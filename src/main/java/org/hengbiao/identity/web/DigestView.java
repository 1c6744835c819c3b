package org.hengbiao.identity.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.kernel.Sha256;

/** Names what was taken in. */
@Schema(name = "Digest")
record DigestView(
        @Schema(description = "SHA-256 in 64 hexadecimal digits")
        String sha256) {

    static DigestView of(Sha256 digest) {
        return new DigestView(digest.hex());
    }
}
