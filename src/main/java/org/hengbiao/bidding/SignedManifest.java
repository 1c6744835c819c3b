package org.hengbiao.bidding;

import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Manifest;

/**
 * A manifest whose signature was verified and whose identifiers are right.
 *
 * @param cms the act as the vendor signed it
 * @param manifest what it says
 */
record SignedManifest(Octets cms, Manifest manifest) {

    /** By this digest a manifest act is known. */
    Sha256 digest() {
        return cms.sha256();
    }
}
