package org.hengbiao.tendering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * The pool of opening keys that openers made ahead, as tendering sees it; the feature {@code opening} keeps it. A key is
 * assigned to one tender only, once.
 */
public interface OpeningKeys {

    /** Assigns an unused key to {@code tender} inside the caller's transaction; none when the pool is empty. */
    Optional<AssignedKey> assign(UUID tender);

    /** The key that was assigned to {@code tender}. */
    Optional<AssignedKey> of(UUID tender);

    /**
     * A key and what a bidder needs to trust it.
     *
     * @param key identifier
     * @param certificate the opening certificate (X.509, DER)
     * @param statement the opening-key statement (canonical JSON)
     * @param signatures every opener's CMS over the statement
     * @param custody how the key is kept, as bidders are told, such as {@code openers 2 of 3}
     */
    record AssignedKey(UUID key, Octets certificate, Octets statement, List<Octets> signatures, String custody) {

        public AssignedKey {
            signatures = List.copyOf(signatures);
        }

        /** The certificate's fingerprint, which manifests and parts name. */
        public Sha256 fingerprint() {
            return certificate.sha256();
        }
    }
}
