package org.hengbiao.evidence;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengbiao.evidence.EvidenceException.Link;
import org.hengbiao.evidence.TrustedCheckpoint.Cosignature;
import org.hengbiao.sealing.Ed25519;

/**
 * What a reader knows of a log beforehand, from elsewhere than the log: without it nothing is verified.
 *
 * @param origin the only log that is accepted
 * @param logKeys its keys: the present one and its predecessors, each named by the origin
 * @param cosigners those that the reader knows, of any number; others are ignored
 * @param required how many of them must have cosigned
 */
public record LogTrust(String origin, List<VerifierKey> logKeys, List<VerifierKey> cosigners, int required) {

    /** @throws IllegalArgumentException when a key is of the wrong kind or name, or a cosigner would count twice */
    public LogTrust {
        logKeys = List.copyOf(logKeys);
        cosigners = List.copyOf(cosigners);
        if (logKeys.isEmpty()
                || logKeys.stream()
                        .anyMatch(key -> key.kind() != SignatureKind.ED25519
                                || !key.name().equals(origin))) {
            throw new IllegalArgumentException("a log has Ed25519 keys, named by its origin");
        }
        Set<Ed25519.PublicKey> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (VerifierKey cosigner : cosigners) {
            if (cosigner.kind() != SignatureKind.COSIGNATURE_V1
                    || !keys.add(cosigner.key())
                    || !names.add(cosigner.name())) {
                throw new IllegalArgumentException("cosigners have cosignature/v1 keys, each name and key but once");
            }
        }
        if (required < 0 || required > cosigners.size()) {
            throw new IllegalArgumentException("of " + cosigners.size() + " cosigners " + required + " can't sign");
        }
    }

    /**
     * Verifies origin, the log's signature and the cosignatures. A wrong signature in the name of a known key refuses the
     * whole checkpoint; signatures of unknown keys are passed over (C2SP signed-note).
     *
     * @throws EvidenceException ({@code ORIGIN}, {@code CHECKPOINT_SIGNATURE}, {@code COSIGNATURE})
     */
    public TrustedCheckpoint check(SignedCheckpoint signed) {
        if (!signed.checkpoint().origin().equals(origin)) {
            throw new EvidenceException(
                    Link.ORIGIN,
                    "the checkpoint is of " + signed.checkpoint().origin() + ", the trusted log is " + origin);
        }
        boolean signedByLog = false;
        for (VerifierKey key : logKeys) {
            signedByLog |= verified(signed, key, Link.CHECKPOINT_SIGNATURE).isPresent();
        }
        if (!signedByLog) {
            throw new EvidenceException(Link.CHECKPOINT_SIGNATURE, "no trusted key of the log signed the checkpoint");
        }
        List<Cosignature> cosignatures = new ArrayList<>();
        for (VerifierKey cosigner : cosigners) {
            verified(signed, cosigner, Link.COSIGNATURE)
                    .ifPresent(signature -> cosignatures.add(new Cosignature(cosigner, timeOf(signature))));
        }
        if (cosignatures.size() < required) {
            throw new EvidenceException(
                    Link.COSIGNATURE, cosignatures.size() + " known cosigners signed, " + required + " are required");
        }
        return new TrustedCheckpoint(signed.checkpoint(), cosignatures);
    }

    /** The last signature of {@code key}, after all of them were verified; nothing when there is none. */
    private static Optional<NoteSignature> verified(SignedCheckpoint signed, VerifierKey key, Link link) {
        Optional<NoteSignature> last = Optional.empty();
        for (NoteSignature signature : signed.note().signatures()) {
            if (key.isNamedBy(signature)) {
                if (!key.verifies(signed.note().text(), signature)) {
                    throw new EvidenceException(link, "a signature in the name of " + key.name() + " is wrong");
                }
                last = Optional.of(signature);
            }
        }
        return last;
    }

    private static Instant timeOf(NoteSignature cosignature) {
        return Instant.ofEpochSecond(ByteBuffer.wrap(cosignature.signature()).getLong());
    }
}
