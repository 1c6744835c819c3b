package org.hengbiao.identity;

import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * An act whose signature was verified and whose signer is known here.
 *
 * @param content what was signed
 * @param cms the signature as it came; kept whole
 * @param certificate the registered certificate that it was made with
 */
public record VerifiedAct(Octets content, Octets cms, SigningCertificate certificate) {

    /** By this name the act is referred to. */
    public Sha256 digest() {
        return cms.sha256();
    }
}
