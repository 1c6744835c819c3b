package org.hengbiao.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that is known of it now.
 *
 * @param number the catalog's number of it
 * @param category id of its category
 * @param name brand, name, model and version
 * @param onSaleFrom first day of sale
 * @param withdrawnOn first day on which it is no longer sold; null for none
 * @param values by parameter id
 * @param evidence what proves the values
 * @param successors numbers of the products that replace it
 * @param certificates on record for it
 * @param standing whether it is eligible now
 * @param corrections how often and why it was corrected, the oldest first
 */
public record ProductPaper(
        String number,
        String category,
        String name,
        LocalDate onSaleFrom,
        @Nullable LocalDate withdrawnOn,
        Map<String, String> values,
        List<Evidence> evidence,
        List<String> successors,
        List<CertificatePaper> certificates,
        Standing standing,
        List<Corrected> corrections) {

    public ProductPaper {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        evidence = List.copyOf(evidence);
        successors = List.copyOf(successors);
        certificates = List.copyOf(certificates);
        corrections = List.copyOf(corrections);
    }

    /**
     * A test report that proves a value.
     *
     * @param parameter id of the parameter
     * @param report number of the test report
     * @param laboratory who tested
     * @param reportedOn day of the report
     */
    public record Evidence(String parameter, String report, String laboratory, LocalDate reportedOn) {}

    /**
     * A correction.
     *
     * @param reason why
     * @param at by the clock of record
     */
    public record Corrected(String reason, Instant at) {}
}
