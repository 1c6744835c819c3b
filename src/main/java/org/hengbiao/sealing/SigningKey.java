package org.hengbiao.sealing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;

/** A way to sign, in memory or elsewhere, and the certificates that go with it. Never prints itself. */
public final class SigningKey {

    private final SchemeSigner signer;
    private final SignatureScheme scheme;
    private final List<X509Certificate> chain;

    private interface SchemeSigner {
        byte[] sign(SignatureScheme scheme, byte[] message) throws GeneralSecurityException;
    }

    private SigningKey(SchemeSigner signer, SignatureScheme scheme, List<X509Certificate> chain) {
        this.signer = signer;
        this.scheme = scheme;
        this.chain = List.copyOf(chain);
    }

    /**
     * Reads a PKCS#12 file (RFC 7292) with one key.
     *
     * @throws KeyRefused when it cannot be read or the key is of a kind that is not accepted
     */
    public static SigningKey ofPkcs12(byte[] pkcs12, char[] password) throws KeyRefused {
        KeyFile file = KeyFile.read(pkcs12, password);
        return of(file.key(), file.chain());
    }

    /** A key in memory with its certificate and issuers, the certificate first. */
    public static SigningKey of(PrivateKey key, List<X509Certificate> chain) throws KeyRefused {
        return ofProvider(key, chain, Crypto.BC);
    }

    /** A key that only {@code provider} can use, such as one on a PKCS#11 token. */
    public static SigningKey ofProvider(PrivateKey key, List<X509Certificate> chain, Provider provider)
            throws KeyRefused {
        return new SigningKey((scheme, message) -> scheme.sign(key, provider, message), schemeFor(chain), chain);
    }

    /** A key elsewhere: {@code signer} takes the octets to sign and brings the signature (SHA-256, with SM2 SM3). */
    public static SigningKey ofSigner(RawSigner signer, List<X509Certificate> chain) throws KeyRefused {
        return new SigningKey((scheme, message) -> signer.sign(message), schemeFor(chain), chain);
    }

    private static SignatureScheme schemeFor(List<X509Certificate> chain) throws KeyRefused {
        if (chain.isEmpty()) {
            throw new KeyRefused(KeyRefused.Reason.KEY_KIND, "a signing key needs its certificate");
        }
        try {
            return SignatureScheme.usualFor(Certificates.keyKind(chain.get(0)));
        } catch (SignatureRefused e) {
            throw new KeyRefused(KeyRefused.Reason.KEY_KIND, e.why().detail());
        }
    }

    /**
     * The same RSA key, signing by RSASSA-PSS (RFC 4056) instead of PKCS#1 v1.5; an outside signer must do so itself.
     *
     * @throws KeyRefused when the key is not RSA
     */
    public SigningKey withPss() throws KeyRefused {
        if (!scheme.equals(SignatureScheme.RSA)) {
            throw new KeyRefused(KeyRefused.Reason.KEY_KIND, "PSS needs an RSA key");
        }
        return new SigningKey(signer, SignatureScheme.RSA_PSS, chain);
    }

    /** The certificate of this key. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The certificate of this key, then its issuers. */
    public List<X509Certificate> chain() {
        return chain;
    }

    SignatureScheme scheme() {
        return scheme;
    }

    byte[] sign(byte[] message) throws GeneralSecurityException {
        return signer.sign(scheme, message);
    }
}
