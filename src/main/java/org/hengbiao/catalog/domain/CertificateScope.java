package org.hengbiao.catalog.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a product's certificates cover, after all that is known of them: one entry for each model and version. */
final class CertificateScope {

    private CertificateScope() {}

    /** The certificates as they read for the product {@code number}; those that turned out not to touch it are left out. */
    static List<Known<ProductCertificate>> resolve(
            String number, List<Known<ProductCertificate>> certificates, Amendments amendments) {
        return certificates.stream()
                .flatMap(known -> entries(number, known, amendments))
                .toList();
    }

    private static Stream<Known<ProductCertificate>> entries(
            String number, Known<ProductCertificate> known, Amendments amendments) {
        ProductCertificate paper = amendments.corrected(known.fact());
        Map<String, Known<ProductCertificate>> covered = new LinkedHashMap<>();
        if (paper.product().equals(number)) {
            covered.put(key(paper), new Known<>(paper, known.recordedAt()));
        }
        for (Known<ScopeChange> change : amendments.scopes()) {
            if (change.fact().isFor(paper.number(), number)) {
                ProductCertificate entry = change.fact().applyTo(paper);
                if (change.fact().covered()) {
                    covered.putIfAbsent(key(entry), new Known<>(entry, change.recordedAt()));
                } else {
                    covered.remove(key(entry));
                }
            }
        }
        return covered.values().stream();
    }

    private static String key(ProductCertificate entry) {
        return entry.model() + '\n' + entry.version();
    }
}
