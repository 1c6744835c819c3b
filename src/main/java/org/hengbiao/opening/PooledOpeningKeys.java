package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.opening.persistence.OpeningKeyRow;
import org.hengbiao.opening.persistence.OpeningKeyRows;
import org.hengbiao.opening.persistence.OpeningShareRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.tendering.OpeningKeys;

/** The pool as tendering takes from it. */
@ApplicationScoped
class PooledOpeningKeys implements OpeningKeys {

    private final OpeningKeyRows keys;
    private final OpeningShareRows shares;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    PooledOpeningKeys(OpeningKeyRows keys, OpeningShareRows shares, RecordingActs recording, ClockOfRecord clock) {
        this.keys = keys;
        this.shares = shares;
        this.recording = recording;
        this.clock = clock;
    }

    /** The row lock lets no two tenders take one key; the table's UNIQUE lets no tender take two. */
    @Override
    public Optional<AssignedKey> assign(UUID tender) {
        Optional<AssignedKey> known = of(tender);
        return known.isPresent() ? known : keys.takeUnused().map(row -> assign(row, tender));
    }

    private AssignedKey assign(OpeningKeyRow row, UUID tender) {
        Instant now = clock.now();
        row.tender = tender;
        row.assignedAt = now;
        recording.record(Act.of("OpeningKeyAssigned", Actor.PLATFORM)
                .about(tender)
                .with(JsonObject.with("key", row.id.toString())
                        .with("certificate", Sha256.ofOctets(row.fingerprint).hex())
                        .build()));
        return toAssigned(row);
    }

    @Override
    public Optional<AssignedKey> of(UUID tender) {
        return keys.ofTender(tender).map(this::toAssigned);
    }

    private AssignedKey toAssigned(OpeningKeyRow row) {
        List<Octets> signatures = shares.ofKey(row.id).stream()
                .map(share -> Octets.of(share.signature))
                .toList();
        return new AssignedKey(row.id, Octets.of(row.certificate), Octets.of(row.statement), signatures, row.custody);
    }
}
