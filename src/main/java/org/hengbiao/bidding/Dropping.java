package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.bidding.persistence.PartRows;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.ledger.Outbox;

/** Lets the octets of an upload go after the commit, while their digests stay. */
@ApplicationScoped
class Dropping {

    private final PartRows parts;
    private final Outbox outbox;

    Dropping(PartRows parts, Outbox outbox) {
        this.parts = parts;
        this.outbox = outbox;
    }

    /** Leaves one outbox item for each part that was kept. */
    void partsOf(UUID upload, Instant now) {
        parts.release(upload, now)
                .forEach(digest -> outbox.put(
                        DeletingBlobs.KIND,
                        JsonObject.with("sha256", digest.hex()).build()));
    }
}
