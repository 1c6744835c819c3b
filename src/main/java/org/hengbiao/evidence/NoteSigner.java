package org.hengbiao.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengbiao.sealing.Ed25519;

/**
 * A log's private key with its name.
 *
 * @param name the key's name: the log's origin
 * @param key the private key, used for nothing else
 */
public record NoteSigner(String name, Ed25519.SigningKey key) {

    public NoteSigner {
        NoteSignature.requireKeyName(name);
    }

    /** The key that verifies what this one signs. */
    public VerifierKey verifierKey() {
        return new VerifierKey(name, SignatureKind.ED25519, key.publicKey());
    }

    /** The note of {@code text} with this key's signature. */
    public SignedNote sign(String text) {
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(text, List.of(NoteSignature.of(verifierKey(), signature)));
    }

    /** The signed note of a checkpoint. A log signs no two that are inconsistent; that is the caller's duty. */
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        return new SignedCheckpoint(checkpoint, sign(checkpoint.text()));
    }
}
