package org.hengbiao.sealing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key on P-256 to which something was sealed, with its certificate: an opener's share key, or the joined opening
 * key. Never prints itself.
 */
public final class DecryptionKey {

    private final PrivateKey key;
    private final X509Certificate certificate;

    private DecryptionKey(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /**
     * Takes a key and its certificate.
     *
     * @throws KeyRefused when the certificate's key is not on P-256
     */
    public static DecryptionKey of(PrivateKey key, X509Certificate certificate) throws KeyRefused {
        requireP256(certificate);
        return new DecryptionKey(key, certificate);
    }

    /**
     * Reads a PKCS#12 file (RFC 7292) with one key.
     *
     * @throws KeyRefused when it cannot be read, or the key is not on P-256
     */
    public static DecryptionKey ofPkcs12(byte[] pkcs12, char[] password) throws KeyRefused {
        KeyFile file = KeyFile.read(pkcs12, password);
        return of(file.key(), file.chain().get(0));
    }

    /** The key as a PKCS#12 file. */
    public byte[] toPkcs12(char[] password) {
        return new KeyFile(key, List.of(certificate)).write(password);
    }

    /** The certificate that others seal to. */
    public X509Certificate certificate() {
        return certificate;
    }

    PrivateKey key() {
        return key;
    }

    /**
     * Whether anything can be sealed to a certificate.
     *
     * @throws KeyRefused when its key is not on P-256
     */
    public static void requireP256(X509Certificate certificate) throws KeyRefused {
        try {
            if (Certificates.keyKind(certificate) == KeyKind.P256) {
                return;
            }
        } catch (SignatureRefused e) {
            throw new KeyRefused(KeyRefused.Reason.KEY_KIND, e.why().detail());
        }
        throw new KeyRefused(KeyRefused.Reason.KEY_KIND, "a key that is sealed to must be on P-256");
    }
}
