package org.hengbiao.sealing;

import java.security.cert.X509Certificate;
import java.util.List;
import org.hengbiao.kernel.Sha256;

/**
 * A CMS signature that was verified: the bytes are strict DER, the one signer's attributes and signature fit the content and
 * the embedded certificate. Whether that certificate is trusted is a second question: {@link ChainValidation}.
 */
public final class SignedAct {

    /** The largest attached act, in octets: the largest document and its frame. */
    public static final int MAX_OCTETS = 16 * 1024 * 1024 + 256 * 1024;

    /** The largest detached signature, in octets. */
    public static final int MAX_DETACHED_OCTETS = 256 * 1024;

    private final byte[] encoded;
    private final byte[] content;
    private final X509Certificate signer;
    private final List<X509Certificate> certificates;

    SignedAct(byte[] encoded, byte[] content, X509Certificate signer, List<X509Certificate> certificates) {
        this.encoded = encoded.clone();
        this.content = content.clone();
        this.signer = signer;
        this.certificates = List.copyOf(certificates);
    }

    /**
     * Verifies a signature that carries its content.
     *
     * @throws SignatureRefused for whatever is wrong with {@code der}, hostile bytes included
     */
    public static SignedAct verifyAttached(byte[] der) throws SignatureRefused {
        return SignedDataReader.verify(der, MAX_OCTETS, null);
    }

    /**
     * Verifies a signature over {@code content}, which it must not carry.
     *
     * @throws SignatureRefused for whatever is wrong with {@code der}, hostile bytes included
     */
    public static SignedAct verifyDetached(byte[] der, byte[] content) throws SignatureRefused {
        return SignedDataReader.verify(der, MAX_DETACHED_OCTETS, content);
    }

    /** What was signed. */
    public byte[] content() {
        return content.clone();
    }

    /** The signature's bytes as they were verified. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** SHA-256 of the signature's bytes: by this name an act is stored and referred to. */
    public Sha256 digest() {
        return Sha256.of(encoded);
    }

    /** The certificate whose key signed; not yet trusted. */
    public X509Certificate signer() {
        return signer;
    }

    /** SHA-256 of the signer's certificate. */
    public Sha256 signerFingerprint() {
        return Certificates.fingerprint(signer);
    }

    /** All certificates that came along, the signer's among them; hints for building a path, never trusted. */
    public List<X509Certificate> certificates() {
        return certificates;
    }
}
