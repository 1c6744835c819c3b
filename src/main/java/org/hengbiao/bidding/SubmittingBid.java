package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.bidding.persistence.BidRow;
import org.hengbiao.bidding.persistence.BidRows;
import org.hengbiao.bidding.persistence.PartRows;
import org.hengbiao.bidding.persistence.UploadRow;
import org.hengbiao.bidding.persistence.UploadRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLocks;
import org.hengbiao.tendering.Tenders;
import org.jspecify.annotations.Nullable;

/**
 * A complete upload becomes a bid, in one transaction: the tender's row shared, then the clock, then the statement, the row and
 * the receipt. What decides is the clock under that lock; when the upload began does not matter (O87 art 33).
 */
@ApplicationScoped
public class SubmittingBid {

    private final Tenders tenders;
    private final TenderLocks locks;
    private final OwnBox box;
    private final UploadRows uploads;
    private final PartRows parts;
    private final BidRows bids;
    private final Dropping dropping;
    private final RecordingActs acts;
    private final PlatformSignatures signatures;
    private final ClockOfRecord clock;

    SubmittingBid(
            Tenders tenders,
            TenderLocks locks,
            OwnBox box,
            UploadRows uploads,
            PartRows parts,
            BidRows bids,
            Dropping dropping,
            RecordingActs acts,
            PlatformSignatures signatures,
            ClockOfRecord clock) {
        this.tenders = tenders;
        this.locks = locks;
        this.box = box;
        this.uploads = uploads;
        this.parts = parts;
        this.bids = bids;
        this.dropping = dropping;
        this.acts = acts;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * Accepts the bid, or says why not. A second time brings the same receipt.
     *
     * @return none when the bidder has no such upload in that tender
     */
    @Transactional
    public Optional<Outcome<BidReceipt>> submit(Person bidder, UUID tender, UUID upload) {
        String vendor = bidder.organisation().text();
        if (uploads.own(tender, vendor, upload).isEmpty()) {
            return Optional.empty();
        }
        VersionRules versions = box.lock(tender, TenderFacts.ONLY_LOT, vendor);
        UploadRow row = uploads.reread(upload);
        if (row.droppedAt != null) {
            return Optional.empty();
        }
        return Optional.of(row.submittedAt == null ? accept(row, versions) : again(upload));
    }

    private Outcome<BidReceipt> again(UUID upload) {
        BidRow bid = bids.ofUpload(upload).orElseThrow();
        return bid.endedAt == null
                ? Outcome.accepted(new BidReceipt(bid.entryDigest(), bid.receivedAt, Octets.of(bid.receipt)))
                : Outcome.rejected(Refusal.notNow(
                        "bid-ended", "Version " + bid.version + " was replaced or withdrawn since.", null));
    }

    private Outcome<BidReceipt> accept(UploadRow upload, VersionRules versions) {
        List<Integer> missing = parts.missing(upload.id);
        if (!missing.isEmpty()) {
            return Outcome.rejected(
                    Refusal.notNow("parts-missing", "These parts have not come yet: " + missing + ".", null));
        }
        Sha256 replaces = upload.replaces == null ? null : Sha256.ofOctets(upload.replaces);
        Optional<Rejection> fault = versions.judge(upload.version, replaces);
        if (fault.isPresent()) {
            return Outcome.rejected(fault.get());
        }
        TenderFacts facts = tenders.publishedFacts(upload.tender).orElseThrow();
        locks.share(upload.tender);
        Instant now = clock.now();
        if (!now.isBefore(facts.deadline())) {
            return Outcome.rejected(Refusals.late(facts.deadline(), now));
        }
        return now.isBefore(upload.expiresAt)
                ? Outcome.accepted(receive(upload, replaces, now))
                : Outcome.rejected(Refusal.notNow(
                        "upload-expired",
                        "This upload was not submitted within three days. Announce the bid again.",
                        null));
    }

    private BidReceipt receive(UploadRow upload, @Nullable Sha256 replaces, Instant now) {
        CreditCode vendor = new CreditCode(upload.vendor);
        Recorded recorded = acts.record(Act.of("BidReceived", Actor.vendor(vendor))
                .about(upload.tender)
                .with(JsonObject.with("vendor", vendor.text())
                        .with("lot", upload.lot)
                        .with("version", upload.version)
                        .with("manifest", upload.manifestSha256().hex())
                        .with("replaces", replaces == null ? Json.nothing() : Json.text(replaces.hex()))
                        .build())
                .signed(upload.manifest)
                .at(now));
        BidReceipt receipt = signatures.receipt(recorded);
        end(upload, receipt);
        upload.submittedAt = now;
        bids.persist(bid(upload, receipt));
        return receipt;
    }

    /** The version before goes: its octets after the commit, its digests never. */
    private void end(UploadRow upload, BidReceipt receipt) {
        bids.present(upload.tender, upload.lot, upload.vendor).ifPresent(before -> {
            before.endedAt = receipt.at();
            before.endedBy = receipt.entry().octets();
            dropping.partsOf(before.upload, receipt.at());
            // The database lets one bid of a vendor be present: the old one must have ended before the new one comes.
            bids.flush();
        });
    }

    private static BidRow bid(UploadRow upload, BidReceipt receipt) {
        BidRow row = new BidRow();
        row.id = Identifiers.next(receipt.at());
        row.upload = upload.id;
        row.tender = upload.tender;
        row.lot = upload.lot;
        row.vendor = upload.vendor;
        row.version = upload.version;
        row.manifestDigest = upload.manifestDigest;
        row.receivedAt = receipt.at();
        row.entry = receipt.entry().octets();
        row.receipt = receipt.receipt().toArray();
        return row;
    }
}
