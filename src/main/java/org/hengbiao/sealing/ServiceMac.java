package org.hengbiao.sealing;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hengbiao.kernel.Octets;

/**
 * HMAC-SHA256 (RFC 2104) under the service's own key: it shows that a row which waits for its tick was written by the
 * service and not by the database's owner.
 */
public final class ServiceMac {

    /** Length of key and value in octets. */
    public static final int LENGTH = 32;

    private final SecretKeySpec key;

    /**
     * Takes the key.
     *
     * @throws IllegalArgumentException unless it has 32 octets
     */
    public ServiceMac(Octets key) {
        if (key.length() != LENGTH) {
            throw new IllegalArgumentException("the service's MAC key has 32 octets");
        }
        this.key = new SecretKeySpec(key.toArray(), "HmacSHA256");
    }

    /** The value over {@code message}: 32 octets. */
    public byte[] of(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    /** Whether {@code value} is the value over {@code message}; takes the same time either way. */
    public boolean verifies(byte[] message, byte[] value) {
        return MessageDigest.isEqual(of(message), value);
    }
}
