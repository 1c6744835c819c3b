package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.bidding.persistence.BoxRows;

/** Boxes that wait for something to be done with them. */
@ApplicationScoped
class DueBoxes {

    private final BoxRows boxes;

    DueBoxes(BoxRows boxes) {
        this.boxes = boxes;
    }

    @Transactional
    List<UUID> forClosing(Instant now, int limit) {
        return boxes.dueForClosing(now, limit);
    }

    @Transactional
    List<UUID> forRehashing(int limit) {
        return boxes.dueForRehashing(limit);
    }
}
