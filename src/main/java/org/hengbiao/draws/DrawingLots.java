package org.hengbiao.draws;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.hengbiao.draws.persistence.DrawResultRow;
import org.hengbiao.draws.persistence.DrawResultRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;

/** States the order that follows from a list and both contributions, inside the use case's transaction. */
@ApplicationScoped
class DrawingLots {

    private final DrawResultRows results;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    DrawingLots(DrawResultRows results, RecordingActs recording, ClockOfRecord clock) {
        this.results = results;
        this.recording = recording;
        this.clock = clock;
    }

    void draw(DrawFile file, DrawRecord record) {
        Instant now = clock.now();
        Recorded drawn = recording.record(Act.of("LotsDrawn", Actor.PLATFORM)
                .about(Objects.requireNonNull(file.row().tender))
                .with(JsonObject.with("draw", record.list().draw().toString())
                        .with("list", record.list().digest().hex())
                        .with("seed", record.seed().hex())
                        .with("order", JsonArray.ofTexts(record.order().names()))
                        .build()));
        DrawResultRow row = new DrawResultRow();
        row.draw = record.list().draw();
        row.document = record.toJson().canonical();
        row.drawnAt = now;
        row.entry = drawn.entry().octets();
        results.persist(row);
        results.flush();
    }
}
