package org.hengbiao.evidence;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.hengbiao.sealing.Ed25519;

/**
 * The private key of an opener or an outside witness, who says "this is the largest tree I have seen of this log, and it
 * contains all that I saw before" (C2SP tlog-cosignature). Whoever cosigns has checked that with a {@link ConsistencyProof}.
 *
 * @param name the cosigner's name
 * @param key the private key, used for nothing else: the message does not name the cosigner
 */
public record Cosigner(String name, Ed25519.SigningKey key) {

    public Cosigner {
        NoteSignature.requireKeyName(name);
    }

    /** The key that verifies what this one signs. */
    public VerifierKey verifierKey() {
        return new VerifierKey(name, SignatureKind.COSIGNATURE_V1, key.publicKey());
    }

    /**
     * The cosignature of a checkpoint.
     *
     * @param at the cosigner's time, cut to whole seconds; from 1970 on
     */
    public NoteSignature cosign(SignedCheckpoint checkpoint, Instant at) {
        long seconds = at.getEpochSecond();
        byte[] signature =
                key.sign(SignatureKind.cosigned(seconds, checkpoint.checkpoint().text()));
        byte[] timestamped = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return NoteSignature.of(verifierKey(), timestamped);
    }
}
