package org.hengbiao.sealing;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;

/** Seals the parts of a package to an opening certificate. Each part gets a content key, a nonce and an ephemeral key of its own. */
public final class PartSealer {

    private final SecureRandom random;

    public PartSealer(SecureRandom random) {
        this.random = random;
    }

    /**
     * Seals one part.
     *
     * @param plain 1 octet to 16 MiB
     * @param context where the part belongs
     * @param opening the certificate whose fingerprint the context names
     * @return CMS AuthEnvelopedData in DER, as the part profile prescribes
     * @throws KeyRefused when the certificate's key is not on P-256
     */
    public byte[] seal(byte[] plain, PartContext context, X509Certificate opening) throws KeyRefused {
        return seal(plain, plain.length, context, opening);
    }

    byte[] seal(byte[] plain, int length, PartContext context, X509Certificate opening) throws KeyRefused {
        Words.requireRange("part", length, 1, PartProfile.PLAIN_OCTETS);
        Words.requireThat(
                context.openingCertificate().equals(Certificates.fingerprint(opening)),
                "the context names another opening certificate");
        DecryptionKey.requireP256(opening);
        return Envelope.seal(plain, length, context.ukm(), opening, random);
    }
}
