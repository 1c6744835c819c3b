package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Octets;
import org.jspecify.annotations.Nullable;

/**
 * A kind of certificate.
 *
 * @param id such as {@code classified-test}
 * @param name in both languages
 * @param validityYears whole years; null when each certificate states its own end
 * @param issuedUntil last day on which this kind was issued; null while it still is
 * @param source its entry in the file, in canonical form
 */
public record CertificateKind(
        String id,
        LocalizedText name,
        @Nullable Integer validityYears,
        @Nullable LocalDate issuedUntil,
        Octets source) {

    /** The kind that says which level of network a product may serve. */
    public static final String CLASSIFIED_TEST = "classified-test";
}
