package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.bidding.persistence.BoxRow;
import org.hengbiao.bidding.persistence.BoxRows;
import org.hengbiao.bidding.persistence.PartRow;
import org.hengbiao.bidding.persistence.PartRows;
import org.hengbiao.bidding.persistence.UploadRow;
import org.hengbiao.bidding.persistence.UploadRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;

/** The short transactions around the hashing of a closed box. */
@ApplicationScoped
class PresentParts {

    private final BoxRows boxes;
    private final PartRows parts;
    private final UploadRows uploads;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    PresentParts(BoxRows boxes, PartRows parts, UploadRows uploads, RecordingActs acts, ClockOfRecord clock) {
        this.boxes = boxes;
        this.parts = parts;
        this.uploads = uploads;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    boolean due(UUID tender) {
        return boxes.findByIdOptional(tender)
                .filter(box -> box.closedAt != null && box.rehashedAt == null)
                .isPresent();
    }

    @Transactional
    List<StoredPart> of(UUID tender) {
        return parts.present(tender).stream().map(this::toStored).toList();
    }

    @Transactional
    void record(UUID tender, int count, JsonArray mismatches) {
        BoxRow box = boxes.findById(tender, LockModeType.PESSIMISTIC_WRITE);
        if (box.rehashedAt != null) {
            return;
        }
        Instant now = clock.now();
        acts.record(Act.of("PartsRehashed", Actor.PLATFORM)
                .about(tender)
                .with(new JsonObject.Builder()
                        .with("parts", count)
                        .with("mismatches", mismatches)
                        .build())
                .at(now));
        box.rehashedAt = now;
    }

    private StoredPart toStored(PartRow row) {
        UploadRow upload = uploads.findById(row.key.upload());
        return new StoredPart(upload.id, upload.manifestSha256(), row.key.part(), row.size, row.digest());
    }
}
