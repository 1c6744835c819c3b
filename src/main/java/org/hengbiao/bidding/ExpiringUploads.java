package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.bidding.persistence.UploadRow;
import org.hengbiao.bidding.persistence.UploadRows;
import org.hengbiao.ledger.BeforeTick;

/**
 * Uploads that nobody submitted until they expired go, with their parts: an upload that is unfinished at the deadline counts as
 * withdrawn (Order 20 of 2013). Nothing depends on it having run: an expired upload is refused anyway.
 */
@ApplicationScoped
class ExpiringUploads implements BeforeTick {

    private static final int AT_ONCE = 50;

    private final UploadRows uploads;
    private final Dropping dropping;

    ExpiringUploads(UploadRows uploads, Dropping dropping) {
        this.uploads = uploads;
        this.dropping = dropping;
    }

    @Override
    @Transactional
    public void beforeTick(Instant now) {
        for (UUID id : uploads.expired(now, AT_ONCE)) {
            // A submission may have come in between: under the row's lock its state is what counts, never what was
            // listed.
            UploadRow upload = uploads.reread(id);
            if (upload.submittedAt == null && upload.droppedAt == null) {
                upload.droppedAt = now;
                uploads.flush();
                dropping.partsOf(id, now);
            }
        }
    }
}
