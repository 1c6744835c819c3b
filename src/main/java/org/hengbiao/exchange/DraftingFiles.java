package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.exchange.domain.ExchangeKind;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.exchange.persistence.ExchangeFileRows;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.jspecify.annotations.Nullable;

/** Keeps a document that is to go out; the log learns its kind and digest. */
@ApplicationScoped
class DraftingFiles {

    private final ExchangeFileRows rows;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    DraftingFiles(ExchangeFileRows rows, RecordingActs acts, ClockOfRecord clock) {
        this.rows = rows;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * A document to keep.
     *
     * @param kind what it is
     * @param about the plan or tender
     * @param owner code of the organisation whose matter it is
     * @param answers digest of the question; null for a question
     * @param document the bytes that will be signed
     */
    record Draft(
            ExchangeKind kind,
            UUID about,
            String owner,
            @Nullable Sha256 answers,
            Octets document) {}

    ExchangeFileRow keep(Actor by, Draft draft) {
        Instant now = clock.now();
        ExchangeFileRow row = new ExchangeFileRow();
        row.id = Identifiers.next(now);
        row.digest = draft.document().sha256().octets();
        row.kind = draft.kind().text();
        row.direction = ExchangeFileRow.OUT;
        row.about = draft.about();
        row.owner = draft.owner();
        row.answers = draft.answers() == null ? null : draft.answers().octets();
        row.document = draft.document().toArray();
        row.createdAt = now;
        rows.persistAndFlush(row);
        acts.record(Act.of("ExchangeFileDrawnUp", by)
                .with(JsonObject.with("kind", row.kind)
                        .with("file", row.sha256().hex())
                        .build())
                .at(now));
        return row;
    }
}
