package org.hengbiao.sealing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The roots that are trusted for signatures, each with its policy.
 *
 * @param anchors in the order in which they are tried
 */
public record TrustAnchors(List<Anchor> anchors) {

    public TrustAnchors {
        anchors = List.copyOf(anchors);
    }

    /**
     * One root.
     *
     * @param certificate its certificate
     * @param waivesCrl whether certificates below it are accepted without a revocation list
     */
    public record Anchor(X509Certificate certificate, boolean waivesCrl) {}
}
