package org.hengbiao.catalog.histories;

import java.time.Instant;
import java.time.LocalDate;

/** Something that the catalog learned at an instant, in the words of this test and not of the code under test. */
public sealed interface Event {

    Instant at();

    record ProductRecorded(String product, String model, String version, LocalDate onSale, Instant at)
            implements Event {}

    record ProductCorrected(String product, LocalDate onSale, Instant at) implements Event {}

    record Withdrawn(String product, LocalDate on, Instant at) implements Event {}

    record CertificateRecorded(
            String number,
            String kind,
            String product,
            String model,
            String version,
            LocalDate from,
            LocalDate to,
            String renews,
            Instant at)
            implements Event {}

    record CertificateCorrected(String number, LocalDate from, LocalDate to, Instant at) implements Event {}

    record ScopeChanged(String number, String product, String model, String version, boolean covered, Instant at)
            implements Event {}

    record Revoked(String number, LocalDate on, Instant at) implements Event {}

    record Decided(
            int id,
            String product,
            String decision,
            LocalDate decidedOn,
            LocalDate effectiveOn,
            LocalDate confirmUntil,
            Instant at)
            implements Event {}

    record Confirmed(int decision, Instant at) implements Event {}
}
