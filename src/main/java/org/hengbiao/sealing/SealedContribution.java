package org.hengbiao.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * A contribution to a draw, sealed to an opener. Every secret of the envelope follows from the contribution and its context by
 * SHA-256, so a contribution has exactly one envelope: whoever is shown the contribution makes the envelope again and sees that
 * the opener would have found just this in it. With an envelope of one's own making one could choose, once the others have
 * shown theirs, between showing one contribution and letting the opener find another.
 *
 * <p>Sound only for octets that nobody can guess: 32 random ones.
 */
public final class SealedContribution {

    /** Octets of a contribution. */
    public static final int OCTETS = 32;

    private static final String LABEL = "hengbiao.org/draw-seal@v1 ";

    private SealedContribution() {}

    /** A fresh contribution. */
    public static Octets fresh(SecureRandom random) {
        byte[] octets = new byte[OCTETS];
        random.nextBytes(octets);
        return Octets.of(octets);
    }

    /**
     * The envelope of a contribution: CMS AuthEnvelopedData in the form of the part profile.
     *
     * @param contribution 32 octets
     * @param context digest of what the contribution is for; it enters the key derivation
     * @param opener the certificate that it is sealed to
     * @throws KeyRefused when the certificate is not on P-256
     */
    public static byte[] seal(Octets contribution, Sha256 context, X509Certificate opener) throws KeyRefused {
        Words.requireThat(contribution.length() == OCTETS, "contribution: must be 32 octets");
        DecryptionKey.requireP256(opener);
        return Envelope.seal(contribution.toArray(), OCTETS, context, opener, material(contribution, context));
    }

    /**
     * Checks what can be seen of an envelope without any key.
     *
     * @throws PartRefused when it is not of the part profile, for this context, to this certificate, and of 32 octets
     */
    public static void requireForm(byte[] envelope, Sha256 context, X509Certificate opener) throws PartRefused {
        PartProfile profile = PartProfile.check(envelope, context, opener);
        if (profile.plainOctets() != OCTETS) {
            throw new PartRefused(PartRefused.Reason.PART_SIZE, "a contribution has 32 octets");
        }
    }

    /** Whether {@code envelope} is the envelope of this contribution. */
    public static boolean holds(byte[] envelope, Octets contribution, Sha256 context, X509Certificate opener)
            throws KeyRefused {
        return Arrays.equals(envelope, seal(contribution, context, opener));
    }

    /**
     * What an opener finds.
     *
     * @return the contribution; nothing when the envelope does not open, or is not the one of what is in it
     * @throws KeyRefused when the opener's key is not on P-256
     */
    public static Optional<Octets> open(byte[] envelope, Sha256 context, DecryptionKey key) throws KeyRefused {
        try {
            requireForm(envelope, context, key.certificate());
            PartProfile profile = PartProfile.check(envelope, context, key.certificate());
            ByteBuffer plain = ByteBuffer.allocate(envelope.length);
            Envelope.open(envelope, profile, key, ByteBuffer.allocate(envelope.length), plain);
            byte[] octets = new byte[plain.remaining()];
            plain.get(octets);
            Octets found = Octets.of(octets);
            return holds(envelope, found, context, key.certificate()) ? Optional.of(found) : Optional.empty();
        } catch (PartRefused refused) {
            return Optional.empty();
        }
    }

    private static Envelope.Material material(Octets contribution, Sha256 context) {
        byte[] scalar = derived("scalar", 0, contribution, context);
        for (int i = 1; !Scalar.isScalar(scalar); i++) {
            scalar = derived("scalar", i, contribution, context);
        }
        byte[] nonce = Arrays.copyOf(derived("nonce", 0, contribution, context), EnvelopeTemplate.NONCE_OCTETS);
        return new Envelope.Material(
                org.hengbiao.sealing.Octets.of(derived("key", 0, contribution, context)),
                org.hengbiao.sealing.Octets.of(nonce),
                Scalar.privateKey(scalar),
                org.hengbiao.sealing.Octets.of(Scalar.point(scalar)));
    }

    private static byte[] derived(String what, int counter, Octets contribution, Sha256 context) {
        return Sha256.of(
                        (LABEL + what).getBytes(StandardCharsets.US_ASCII),
                        new byte[] {0, (byte) counter},
                        context.octets(),
                        contribution.toArray())
                .octets();
    }
}
