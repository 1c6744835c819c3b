package org.hengbiao.evidence;

import java.time.Instant;
import java.util.List;

/**
 * A checkpoint whose signatures were verified against a {@link LogTrust}.
 *
 * @param checkpoint what the log signed
 * @param cosignatures those of known cosigners, one of each at most
 */
public record TrustedCheckpoint(Checkpoint checkpoint, List<Cosignature> cosignatures) {

    public TrustedCheckpoint {
        cosignatures = List.copyOf(cosignatures);
    }

    /**
     * A verified cosignature.
     *
     * @param cosigner whose
     * @param at the cosigner's own time, in whole seconds
     */
    public record Cosignature(VerifierKey cosigner, Instant at) {}
}
