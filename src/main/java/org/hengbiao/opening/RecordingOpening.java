package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.opening.domain.OpeningRecord;
import org.hengbiao.opening.persistence.OpenedBidRow;
import org.hengbiao.opening.persistence.OpenedBidRows;
import org.hengbiao.opening.persistence.OpeningKeyRows;
import org.hengbiao.opening.persistence.OpeningRecordRow;
import org.hengbiao.opening.persistence.OpeningRecordRows;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.sealing.Bid;
import org.hengbiao.tendering.TenderMilestones;
import org.jspecify.annotations.Nullable;

/** Keeps what an opening brought to light, inside the caller's transaction: all of it, or nothing. */
@ApplicationScoped
class RecordingOpening {

    private final OpeningKeyRows keys;
    private final OpenedBidRows bids;
    private final OpeningRecordRows records;
    private final RecordingActs recording;

    RecordingOpening(OpeningKeyRows keys, OpenedBidRows bids, OpeningRecordRows records, RecordingActs recording) {
        this.keys = keys;
        this.bids = bids;
        this.records = records;
        this.recording = recording;
    }

    /** The record as it was kept; refused when another request was faster. */
    Outcome<Octets> record(Person agent, OpeningRecord record, List<BidOutcome> unsealed) {
        UUID tender = record.tender();
        keys.claim(tender);
        if (records.findByIdOptional(tender).isPresent()) {
            return Outcome.rejected(OpeningTender.openedBefore());
        }
        unsealed.forEach(each -> keep(tender, each, record.openedAt()));
        Octets document = Octets.of(record.toJson().canonical());
        Recorded opened = recording.milestone(
                TenderMilestones.OPENED,
                Act.of("TenderOpened", Actor.person(agent.id()))
                        .about(tender)
                        .with(JsonObject.with("record", document.sha256().hex())
                                .with("bids", unsealed.size())
                                .build()));
        OpeningRecordRow row = new OpeningRecordRow();
        row.tender = tender;
        row.document = document.toArray();
        row.at = record.openedAt();
        row.entry = opened.entry().octets();
        records.persist(row);
        return Outcome.accepted(document);
    }

    private void keep(UUID tender, BidOutcome unsealed, Instant at) {
        Bid document = unsealed.document();
        Recorded recorded = recording.record(Act.of("BidOpened", Actor.PLATFORM)
                .about(tender)
                .with(JsonObject.with("lot", unsealed.entry().lot())
                        .with("vendor", unsealed.entry().vendor().text())
                        .with("bid", unsealed.bid().hex())
                        .with("branch", unsealed.branch().text())
                        .withOptional("reason", unsealed.reason())
                        .withOptional("package", hex(unsealed.zip()))
                        .withOptional(
                                "price",
                                document == null ? null : document.price().toString())
                        .build()));
        OpenedBidRow row = new OpenedBidRow();
        row.id = Identifiers.next(at);
        row.tender = tender;
        row.lot = unsealed.entry().lot();
        row.vendor = unsealed.entry().vendor().text();
        row.manifest = unsealed.bid().octets();
        row.branch = unsealed.branch().text();
        row.reason = unsealed.reason();
        row.at = at;
        row.entry = recorded.entry().octets();
        if (document != null && unsealed.zip() != null) {
            row.document = document.toJson().canonical();
            row.zip = unsealed.zip().octets();
            row.price = document.price().yuan();
        }
        bids.persist(row);
    }

    private static @Nullable String hex(@Nullable Sha256 digest) {
        return digest == null ? null : digest.hex();
    }
}
