package org.hengbiao.sealing;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Pure Ed25519 (RFC 8032 section 5.1): keys in their raw form of 32 octets, signatures of 64. Bouncy Castle computes, since
 * the JDK offers no way from a seed to its public key.
 */
public final class Ed25519 {

    /** Length of a seed, the private key of RFC 8032, in octets. */
    public static final int SEED_LENGTH = 32;

    /** Length of a public key in octets. */
    public static final int PUBLIC_KEY_LENGTH = 32;

    /** Length of a signature in octets. */
    public static final int SIGNATURE_LENGTH = 64;

    private Ed25519() {}

    /** A private key. It is never printed; whoever holds it signs. */
    public static final class SigningKey {

        private final byte[] seed;
        private final PublicKey publicKey;

        private SigningKey(byte[] seed) {
            this.seed = seed;
            byte[] octets = new byte[PUBLIC_KEY_LENGTH];
            org.bouncycastle.math.ec.rfc8032.Ed25519.generatePublicKey(seed, 0, octets, 0);
            this.publicKey = new PublicKey(octets);
        }

        /**
         * The key that grows from {@code seed}, which must come from a secure source.
         *
         * @throws IllegalArgumentException unless there are 32 octets
         */
        public static SigningKey ofSeed(byte[] seed) {
            if (seed.length != SEED_LENGTH) {
                throw new IllegalArgumentException("an Ed25519 seed has 32 octets, not " + seed.length);
            }
            return new SigningKey(seed.clone());
        }

        /** The signature over {@code message}, 64 octets, the same every time. */
        public byte[] sign(byte[] message) {
            byte[] signature = new byte[SIGNATURE_LENGTH];
            org.bouncycastle.math.ec.rfc8032.Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
            return signature;
        }

        public PublicKey publicKey() {
            return publicKey;
        }

        @Override
        public String toString() {
            return "the private key of " + publicKey;
        }
    }

    /** A public key that is a point of the prime-order subgroup: one of small order, which anything verifies, is refused. */
    public static final class PublicKey {

        private final byte[] octets;

        private PublicKey(byte[] octets) {
            this.octets = octets;
        }

        /**
         * Reads the raw form (RFC 8032 section 5.1.2).
         *
         * @throws IllegalArgumentException when it is no such point
         */
        public static PublicKey ofOctets(byte[] octets) {
            if (octets.length != PUBLIC_KEY_LENGTH
                    || !org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyFull(octets, 0)) {
                throw new IllegalArgumentException("not an Ed25519 public key (RFC 8032 section 5.1.2)");
            }
            return new PublicKey(octets.clone());
        }

        /** The raw form, 32 octets. */
        public byte[] octets() {
            return octets.clone();
        }

        /** Whether {@code signature} is this key's over {@code message}; any other length than 64 octets is not. */
        public boolean verifies(byte[] message, byte[] signature) {
            return signature.length == SIGNATURE_LENGTH
                    && org.bouncycastle.math.ec.rfc8032.Ed25519.verify(
                            signature, 0, octets, 0, message, 0, message.length);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PublicKey that && MessageDigest.isEqual(octets, that.octets);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(octets);
        }

        @Override
        public String toString() {
            return HexFormat.of().formatHex(octets);
        }
    }
}
