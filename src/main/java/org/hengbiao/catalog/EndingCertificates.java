package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.persistence.ProductCertificateRow;
import org.hengbiao.catalog.persistence.ProductCertificateRows;
import org.hengbiao.identity.Person;
import org.hengbiao.platform.ClockOfRecord;

/** Certificates that end soon and that nothing on record renews: what the bureau has to ask makers about. */
@ApplicationScoped
public class EndingCertificates {

    private final ProductCertificateRows rows;
    private final RecordingCatalogReads reads;
    private final ClockOfRecord clock;

    EndingCertificates(ProductCertificateRows rows, RecordingCatalogReads reads, ClockOfRecord clock) {
        this.rows = rows;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * A certificate that ends soon.
     *
     * @param product number of the product that it covers
     * @param model its model and version
     * @param certificate number of the certificate
     * @param expiresOn its last day
     */
    public record EndingCertificate(String product, String model, String certificate, LocalDate expiresOn) {}

    /**
     * Those whose last day is today or one of the next {@code days}, the earliest first; for the bureau. The reading is
     * recorded.
     *
     * @param days how far to look
     * @param size the most that are wanted
     */
    @Transactional
    public List<EndingCertificate> within(Person reader, int days, int size) {
        reads.record(reader, "certificates that end within " + days + " days");
        LocalDate today = CatalogDay.of(clock.now());
        return rows.ending(today, today.plusDays(days), Math.max(1, Math.min(CatalogListing.MAX_PAGE, size))).stream()
                .map(EndingCertificates::toEnding)
                .toList();
    }

    private static EndingCertificate toEnding(ProductCertificateRow row) {
        return new EndingCertificate(
                Objects.requireNonNull(row.product),
                row.model + " " + row.version,
                Objects.requireNonNull(row.number),
                Objects.requireNonNull(row.expiresOn));
    }
}
