package org.hengbiao.sealing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
import org.bouncycastle.util.BigIntegers;

/**
 * The secret scalar of an opening key as octets: split, joined, and made a key. The field is GF(2⁸) over the octets, which
 * any 32 octets fit, so nothing depends on the curve's order.
 */
final class Scalar {

    private static final ECNamedCurveParameterSpec P256 = ECNamedCurveTable.getParameterSpec("secp256r1");

    private Scalar() {}

    static byte[] octets(BigInteger scalar) {
        return BigIntegers.asUnsignedByteArray(OpeningShare.OCTETS, scalar);
    }

    /** Splits {@code secret} so that any {@code threshold} of {@code count} shares give it back; indices are 1 to count. */
    static List<OpeningShare> split(byte[] secret, int threshold, int count, SecureRandom random) {
        ShamirSecretSplitter splitter =
                ShamirSecretSplitter.getInstance(ShamirSecretSplitter.Algorithm.AES, OpeningShare.OCTETS, random);
        ShamirSplitSecretShare[] split =
                splitter.resplit(secret, threshold, count).getSecretShares();
        List<OpeningShare> shares = new ArrayList<>();
        try {
            for (int i = 0; i < split.length; i++) {
                shares.add(OpeningShare.of(i + 1, split[i].getEncoded()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("encoding to memory failed", e);
        }
        return shares;
    }

    /** The secret that {@code shares} give; a wrong share gives a wrong secret. */
    static byte[] join(List<OpeningShare> shares) {
        ShamirSplitSecretShare[] joined = shares.stream()
                .map(share -> new ShamirSplitSecretShare(share.octets().octets(), share.index()))
                .toArray(ShamirSplitSecretShare[]::new);
        try {
            return ShamirSplitSecret.getInstance(ShamirSecretSplitter.Algorithm.AES, joined)
                    .getSecret();
        } catch (IOException e) {
            throw new IllegalStateException("joining in memory failed", e);
        }
    }

    /** Whether {@code secret} is the private scalar of {@code certificate}: d·G is its public point. */
    static boolean belongsTo(byte[] secret, X509Certificate certificate) {
        return isScalar(secret)
                && java.util.Arrays.equals(
                        point(secret),
                        Certificates.keyInfo(certificate).getPublicKeyData().getBytes());
    }

    /** Whether {@code secret} is a private scalar at all: from 1 to the curve's order less 1. */
    static boolean isScalar(byte[] secret) {
        BigInteger d = new BigInteger(1, secret);
        return d.signum() > 0 && d.compareTo(P256.getN()) < 0;
    }

    /** The uncompressed point d·G of a private scalar. */
    static byte[] point(byte[] secret) {
        return P256.getG().multiply(new BigInteger(1, secret)).normalize().getEncoded(false);
    }

    static PrivateKey privateKey(byte[] secret) {
        try {
            return KeyFactory.getInstance("EC", Crypto.BC)
                    .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, secret), P256));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Bouncy Castle has P-256", e);
        }
    }
}
