package org.hengbiao.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) for what the service itself must keep unread for a while, such as score sheets until all are
 * locked. Whoever holds the service's key reads it: it protects against dumps of the database, not against the operator.
 */
public final class AtRestCipher {

    /** Length of the key in octets. */
    public static final int KEY_LENGTH = 32;

    /** Length of a nonce in octets; one must never come twice under a key. */
    public static final int NONCE_LENGTH = 12;

    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    /**
     * Takes the key.
     *
     * @throws IllegalArgumentException unless it has 32 octets
     */
    public AtRestCipher(byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("the key has 32 octets");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * Encrypts {@code plain}.
     *
     * @param nonce fresh and random, 12 octets
     * @param place where the result belongs; it opens nowhere else
     * @return nonce ‖ ciphertext ‖ tag
     */
    public byte[] seal(byte[] plain, byte[] nonce, byte[] place) {
        if (nonce.length != NONCE_LENGTH) {
            throw new IllegalArgumentException("a nonce has 12 octets");
        }
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** What {@link #seal} was given; nothing when key, place or octets are not those. */
    public Optional<byte[]> open(byte[] sealed, byte[] place) {
        if (sealed.length < NONCE_LENGTH + TAG_BITS / 8) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_LENGTH), place);
            return Optional.of(cipher.doFinal(sealed, NONCE_LENGTH, sealed.length - NONCE_LENGTH));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher;
    }
}
