package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.bidding.persistence.BidRows;
import org.hengbiao.bidding.persistence.PartKey;
import org.hengbiao.bidding.persistence.PartRow;
import org.hengbiao.bidding.persistence.PartRows;
import org.hengbiao.bidding.persistence.UploadRow;
import org.hengbiao.bidding.persistence.UploadRows;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.Tenders;

/**
 * A vendor announces a sealed bid by its manifest, and learns which parts are to come. The same manifest a second time is the
 * same upload; another one takes the place of one that was not submitted yet.
 */
@ApplicationScoped
public class AnnouncingBid {

    private final ReadingActs acts;
    private final Tenders tenders;
    private final OwnBox box;
    private final UploadRows uploads;
    private final PartRows parts;
    private final BidRows bids;
    private final Dropping dropping;
    private final ClockOfRecord clock;

    AnnouncingBid(
            ReadingActs acts,
            Tenders tenders,
            OwnBox box,
            UploadRows uploads,
            PartRows parts,
            BidRows bids,
            Dropping dropping,
            ClockOfRecord clock) {
        this.acts = acts;
        this.tenders = tenders;
        this.box = box;
        this.uploads = uploads;
        this.parts = parts;
        this.bids = bids;
        this.dropping = dropping;
        this.clock = clock;
    }

    /**
     * Takes the manifest in, or says why not.
     *
     * @param tender a published tender
     * @param cms the manifest act (attached CMS)
     */
    @Transactional
    public Outcome<Announced> announce(Person bidder, UUID tender, byte[] cms) {
        return acts.manifest(bidder, tender, cms).fold(signed -> announce(bidder, signed), Outcome::rejected);
    }

    private Outcome<Announced> announce(Person bidder, SignedManifest signed) {
        Manifest.Place place = signed.manifest().place();
        VersionRules versions =
                box.lock(place.tender(), place.lot(), place.vendor().text());
        Instant now = clock.now();
        Optional<UploadRow> known =
                uploads.ofManifest(place.tender(), signed.digest()).filter(upload -> alive(upload, now));
        if (known.isPresent()) {
            return Outcome.accepted(announced(known.get().id));
        }
        TenderFacts facts = tenders.publishedFacts(place.tender()).orElseThrow();
        Optional<Rejection> fault = now.isBefore(facts.deadline())
                ? versions.judge(place.version(), signed.manifest().replaces())
                : Optional.of(Refusals.late(facts.deadline(), now));
        if (fault.isPresent()) {
            return Outcome.rejected(fault.get());
        }
        dropUnderWay(place, now);
        return Outcome.accepted(announced(keep(bidder, signed, facts.deadline(), now)));
    }

    /** An ended bid's upload is not taken up again, nor an expired one. */
    private boolean alive(UploadRow upload, Instant now) {
        return upload.submittedAt == null
                ? now.isBefore(upload.expiresAt)
                : bids.ofUpload(upload.id).filter(bid -> bid.endedAt == null).isPresent();
    }

    private void dropUnderWay(Manifest.Place place, Instant now) {
        uploads.underWay(place.tender(), place.lot(), place.vendor().text()).ifPresent(upload -> {
            upload.droppedAt = now;
            // The database lets one upload be under way: the old one must have gone before the new one comes, and
            // before its
            // parts are let go, so that no part is kept for it meanwhile.
            uploads.flush();
            dropping.partsOf(upload.id, now);
        });
    }

    private UUID keep(Person bidder, SignedManifest signed, Instant deadline, Instant now) {
        Manifest.Place place = signed.manifest().place();
        UploadRow row = new UploadRow();
        row.id = Identifiers.next(now);
        row.tender = place.tender();
        row.lot = place.lot();
        row.vendor = place.vendor().text();
        row.packageId = place.packageId();
        row.version = place.version();
        Sha256 replaces = signed.manifest().replaces();
        row.replaces = replaces == null ? null : replaces.octets();
        row.manifestDigest = signed.digest().octets();
        row.manifest = signed.cms().toArray();
        row.startedBy = bidder.id();
        row.startedAt = now;
        Instant limit = now.plus(BidLimits.UPLOAD_LIFE);
        row.expiresAt = limit.isBefore(deadline) ? limit : deadline;
        uploads.persist(row);
        keepParts(row.id, signed.manifest().parts());
        return row.id;
    }

    private void keepParts(UUID upload, List<Manifest.Part> announced) {
        for (int i = 0; i < announced.size(); i++) {
            PartRow row = new PartRow();
            row.key = new PartKey(upload, i + 1);
            row.size = announced.get(i).size();
            row.sha256 = announced.get(i).sha256().octets();
            parts.persist(row);
        }
    }

    private Announced announced(UUID upload) {
        return new Announced(upload, parts.missing(upload));
    }
}
