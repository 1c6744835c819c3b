package org.hengbiao.ledger.web;

import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.evidence.ConsistencyProof;

/** A consistency proof. */
@Schema(name = "ConsistencyProof")
record ConsistencyView(
        long oldSize,
        long newSize,

        @Schema(description = "Hashes in base64, from the bottom up")
        List<String> path) {

    static ConsistencyView of(ConsistencyProof proof) {
        return new ConsistencyView(
                proof.oldSize(),
                proof.newSize(),
                proof.path().stream()
                        .map(hash -> Base64.getEncoder().encodeToString(hash.octets()))
                        .toList());
    }
}
