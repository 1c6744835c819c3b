package org.hengbiao.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.hengbiao.kernel.Sha256;

/**
 * Seals octets to a certificate on P-256 and opens them again: CMS AuthEnvelopedData in the one form of the part profile.
 * The content cipher is the JDK's, several times faster than Bouncy Castle's; the rest is elliptic curves, where it is the
 * other way round.
 */
final class Envelope {

    private static final int KEY_OCTETS = 32;
    private static final int TAG_HEADER = 2;
    private static final int STEP = 8 * 1024;

    private Envelope() {}

    /**
     * What one envelope is made with and no other ever may be.
     *
     * @param content the content key, 32 octets
     * @param nonce 12 octets
     * @param ephemeral the originator's private key on P-256
     * @param point its public point, uncompressed
     */
    record Material(Octets content, Octets nonce, PrivateKey ephemeral, Octets point) {

        static Material fresh(SecureRandom random) {
            KeyPair pair = KeyAgreeing.newKeyPair(random);
            return new Material(
                    Octets.random(KEY_OCTETS, random),
                    Octets.random(EnvelopeTemplate.NONCE_OCTETS, random),
                    pair.getPrivate(),
                    Octets.of(KeyAgreeing.point(pair.getPublic())));
        }
    }

    /** Seals the first {@code length} octets of {@code plain} under a fresh key and nonce. */
    static byte[] seal(byte[] plain, int length, Sha256 ukm, X509Certificate certificate, SecureRandom random) {
        return seal(plain, length, ukm, certificate, Material.fresh(random));
    }

    /** Seals under this material: the same always makes the same envelope. */
    static byte[] seal(byte[] plain, int length, Sha256 ukm, X509Certificate certificate, Material material) {
        byte[] nonce = material.nonce().octets();
        SecretKey content = new SecretKeySpec(material.content().octets(), "AES");
        try {
            byte[] wrapped = KeyAgreeing.wrap(
                    content,
                    material.ephemeral(),
                    KeyAgreeing.publicKey(
                            Certificates.keyInfo(certificate).getPublicKeyData().getBytes()),
                    ukm.octets());
            byte[] recipients =
                    EnvelopeTemplate.recipients(material.point().octets(), ukm.octets(), certificate, wrapped);
            byte[] head = EnvelopeTemplate.head(recipients, nonce, length);
            byte[] sealed = new byte[head.length + length + TAG_HEADER + EnvelopeTemplate.TAG_OCTETS];
            System.arraycopy(head, 0, sealed, 0, head.length);
            encrypt(newCipher(Cipher.ENCRYPT_MODE, content, nonce), plain, length, sealed, head.length);
            int tag = head.length + length;
            System.arraycopy(sealed, tag, sealed, tag + TAG_HEADER, EnvelopeTemplate.TAG_OCTETS);
            sealed[tag] = Der.OCTET_STRING;
            sealed[tag + 1] = EnvelopeTemplate.TAG_OCTETS;
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot seal to this certificate", e);
        }
    }

    /** In small steps: the JDK's fast code takes over only after many calls, and one call would be a whole part. */
    private static void encrypt(Cipher cipher, byte[] plain, int length, byte[] out, int offset)
            throws GeneralSecurityException {
        int written = 0;
        for (int done = 0; done < length; done += STEP) {
            written += cipher.update(plain, done, Math.min(STEP, length - done), out, offset + written);
        }
        cipher.doFinal(out, offset + written);
    }

    /**
     * Opens a part that passed the profile.
     *
     * @param working room for ciphertext and tag
     * @param out takes the plaintext and is flipped; nothing is in it that was not authenticated when this returns
     */
    static void open(byte[] sealed, PartProfile profile, DecryptionKey key, ByteBuffer working, ByteBuffer out)
            throws PartRefused {
        try {
            SecretKey content = KeyAgreeing.unwrap(
                    profile.wrapped(), key.key(), KeyAgreeing.publicKey(profile.point()), profile.ukm());
            if (content.getEncoded().length != KEY_OCTETS) {
                throw doesNotOpen();
            }
            working.clear()
                    .put(sealed, profile.ciphertextStart(), profile.plainOctets())
                    .put(profile.tag())
                    .flip();
            newCipher(Cipher.DECRYPT_MODE, content, profile.nonce()).doFinal(working, out.clear());
            out.flip();
        } catch (GeneralSecurityException | RuntimeException e) {
            throw doesNotOpen();
        }
    }

    private static Cipher newCipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
        cipher.init(mode, key, new GCMParameterSpec(8 * EnvelopeTemplate.TAG_OCTETS, nonce));
        return cipher;
    }

    private static PartRefused doesNotOpen() {
        return new PartRefused(
                PartRefused.Reason.DOES_NOT_OPEN,
                "the part does not open: its key does not unwrap or its tag is wrong");
    }
}
