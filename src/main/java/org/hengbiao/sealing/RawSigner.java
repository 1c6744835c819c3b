package org.hengbiao.sealing;

import java.security.GeneralSecurityException;

/**
 * Whatever holds a private key and signs with it: a key in memory, a PKCS#11 token, or a device outside to which the octets
 * are carried by hand.
 */
@FunctionalInterface
public interface RawSigner {

    /**
     * Signs.
     *
     * @param signedAttributes the DER of the CMS signed attributes as a SET OF (RFC 5652 section 5.4), not yet hashed
     * @return the signature value as CMS carries it (for ECDSA and SM2: DER of r and s)
     */
    byte[] sign(byte[] signedAttributes) throws GeneralSecurityException;
}
