package org.hengbiao.sealing;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.KeyRefused.Reason;

/**
 * One of the n shares of an opening key's scalar. A secret until its tender has closed; never prints itself.
 *
 * @param index from 1, which the joining needs
 * @param octets 32 octets
 */
public record OpeningShare(int index, Octets octets) {

    /** Octets of a share: as many as the scalar has on P-256. */
    public static final int OCTETS = 32;

    private static final String CONTEXT_TYPE = "hengbiao.org/share-context@v1";

    public OpeningShare {
        Words.requireRange("index", index, 1, OpeningKeyStatement.MAX_OPENERS);
        Words.requireThat(octets.length() == OCTETS, "share: must be 32 octets");
    }

    static OpeningShare of(int index, byte[] octets) {
        return new OpeningShare(index, Octets.of(octets));
    }

    /**
     * Opens an opener's envelope with its share key and checks the share against the opener's commitment.
     *
     * @param envelope CMS AuthEnvelopedData as the ceremony wrote it
     * @param shareKey the opener's own key
     * @param statement the opening key's statement, which names index and commitment by the share certificate
     * @throws PartRefused when the envelope is not for this key or was changed
     * @throws KeyRefused when no opener has this share key, or the share does not fit the commitment
     */
    public static OpeningShare decrypt(byte[] envelope, DecryptionKey shareKey, OpeningKeyStatement statement)
            throws PartRefused, KeyRefused {
        Sha256 own = Certificates.fingerprint(shareKey.certificate());
        OpeningKeyStatement.Opener opener = statement.openers().stream()
                .filter(candidate -> candidate.shareCertificate().equals(own))
                .findFirst()
                .orElseThrow(() -> new KeyRefused(
                        Reason.KEY_KIND, "no opener of key " + statement.key() + " has this share certificate"));
        Sha256 ukm = context(statement.key(), opener.index(), statement.certificate());
        PartProfile profile = PartProfile.check(envelope, ukm, shareKey.certificate());
        ByteBuffer plain = ByteBuffer.allocate(envelope.length);
        Envelope.open(envelope, profile, shareKey, ByteBuffer.allocate(envelope.length), plain);
        if (plain.remaining() != OCTETS) {
            throw new KeyRefused(Reason.WRONG_SHARE, "share " + opener.index() + " does not have 32 octets");
        }
        byte[] octets = new byte[OCTETS];
        plain.get(octets);
        OpeningShare share = of(opener.index(), octets);
        share.checkAgainst(opener.commitment());
        return share;
    }

    /** Seals this share to its opener's share certificate; key, index and opening certificate are bound in. */
    byte[] envelope(UUID key, Sha256 opening, java.security.cert.X509Certificate to, SecureRandom random) {
        return Envelope.seal(octets.octets(), OCTETS, context(key, index, opening), to, random);
    }

    private static Sha256 context(UUID key, int index, Sha256 opening) {
        return Sha256.of(JsonObject.with("type", CONTEXT_TYPE)
                .with("key", key.toString())
                .with("index", index)
                .with("openingCertificate", opening.hex())
                .build()
                .canonical());
    }

    /** SHA-256(index as one octet ‖ share). */
    public Sha256 commitment() {
        return Sha256.of(new byte[] {(byte) index}, octets.octets());
    }

    /**
     * Refuses a share that is not the committed one. Joining a wrong share gives a wrong secret without any error, so this
     * comes first.
     */
    public void checkAgainst(Sha256 commitment) throws KeyRefused {
        if (!commitment().equals(commitment)) {
            throw new KeyRefused(Reason.WRONG_SHARE, "share " + index + " does not fit its commitment");
        }
    }

    /** The index alone. */
    @Override
    public String toString() {
        return "share " + index;
    }
}
