package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hengbiao.bidding.persistence.BoxRow;
import org.hengbiao.bidding.persistence.BoxRows;
import org.hengbiao.tendering.TenderPublished;

/** A published tender gets its empty box, inside the transaction that publishes it. */
@ApplicationScoped
class PreparingBox {

    private final BoxRows boxes;

    PreparingBox(BoxRows boxes) {
        this.boxes = boxes;
    }

    void prepare(@Observes TenderPublished published) {
        BoxRow box = new BoxRow();
        box.tender = published.tender();
        box.deadline = published.deadline();
        boxes.persist(box);
    }
}
