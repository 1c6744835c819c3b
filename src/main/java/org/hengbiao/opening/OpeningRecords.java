package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.Octets;
import org.hengbiao.opening.persistence.OpeningRecordRows;

/** Opening records, public from the opening on ({@code O87 art 41}). */
@ApplicationScoped
public class OpeningRecords {

    private final OpeningRecordRows rows;

    OpeningRecords(OpeningRecordRows rows) {
        this.rows = rows;
    }

    /** The record as canonical JSON ({@code hengbiao.org/opening-record@v1}); nothing before the opening. */
    @Transactional
    public Optional<Octets> of(UUID tender) {
        return rows.findByIdOptional(tender).map(row -> Octets.of(row.document));
    }
}
