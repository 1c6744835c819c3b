package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.bidding.BidBox;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.opening.domain.OpeningFault;
import org.hengbiao.opening.domain.ReleaseCheck;
import org.hengbiao.opening.persistence.OpeningKeyRow;
import org.hengbiao.opening.persistence.OpeningKeyRows;
import org.hengbiao.opening.persistence.OpeningReleaseRow;
import org.hengbiao.opening.persistence.OpeningReleaseRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.PlatformKeys;
import org.hengbiao.platform.Refusal;
import org.hengbiao.regulation.Limit;
import org.hengbiao.sealing.ShareRelease;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLaw;
import org.hengbiao.tendering.TenderMilestones;

/** An opener hands in its share after closing. Before it, or with too few bids, the platform takes none. */
@ApplicationScoped
public class ReleasingShare {

    private final OpeningKeyRows keys;
    private final OpeningReleaseRows releases;
    private final Closings closings;
    private final BidBox box;
    private final TenderLaw law;
    private final VerifyingActs acts;
    private final RecordingActs recording;
    private final PlatformKeys platformKeys;
    private final ClockOfRecord clock;

    ReleasingShare(
            OpeningKeyRows keys,
            OpeningReleaseRows releases,
            Closings closings,
            BidBox box,
            TenderLaw law,
            VerifyingActs acts,
            RecordingActs recording,
            PlatformKeys platformKeys,
            ClockOfRecord clock) {
        this.keys = keys;
        this.releases = releases;
        this.closings = closings;
        this.box = box;
        this.law = law;
        this.acts = acts;
        this.recording = recording;
        this.platformKeys = platformKeys;
        this.clock = clock;
    }

    /**
     * How far the opening is.
     *
     * @param released shares that were handed in
     * @param needed shares that open (k)
     */
    public record Progress(int released, int needed) {}

    /** Takes the share, or says why not; a wrong share is named. */
    @Transactional
    public Outcome<Progress> release(Person opener, TenderFacts tender, byte[] cms) {
        Optional<OpeningKeyRow> key = keys.claim(tender.id());
        if (key.isEmpty()) {
            return Outcome.rejected(Refusal.notNow("no-opening-key", "The tender has no opening key.", null));
        }
        return closings.entry(tender)
                .fold(
                        closing -> tooFewBids(tender)
                                .<Outcome<VerifiedAct>>map(Outcome::rejected)
                                .orElseGet(() -> acts.verify(cms, opener))
                                .fold(act -> keep(opener, key.get(), closing, act), Outcome::rejected),
                        Outcome::rejected);
    }

    /** With fewer bidders than the law wants nothing is opened, so no share may leave its envelope ({@code O87 art 43}). */
    private Optional<Rejection> tooFewBids(TenderFacts tender) {
        Limit least = law.of(tender).limit("bidders-to-open");
        long bidders = box.entries(tender.id()).stream()
                .map(entry -> entry.vendor())
                .distinct()
                .count();
        boolean fails = tender.reached(TenderMilestones.FAILED) || !least.keptBy(bidders);
        return fails
                ? Optional.of(Refusal.never(
                        "too-few-bids",
                        bidders + " bidders are fewer than " + least.whole()
                                + ": nothing is opened and no share released.",
                        "O87 art 43"))
                : Optional.empty();
    }

    private Outcome<Progress> keep(Person opener, OpeningKeyRow key, Sha256 closing, VerifiedAct act) {
        ShareRelease release = ShareRelease.parse(act.content().toArray());
        ReleaseCheck check = new ReleaseCheck(
                key.toStatement(), key.tender, closing, act.certificate().digest(), trust());
        Optional<OpeningFault> fault = check.fault(release);
        if (fault.isPresent()) {
            return Outcome.rejected(fault.get());
        }
        if (!releases.has(key.id, release.share().index())) {
            keep(opener, release, act);
        }
        return Outcome.accepted(new Progress(releases.ofTender(key.tender).size(), key.threshold));
    }

    private void keep(Person opener, ShareRelease release, VerifiedAct act) {
        Instant now = clock.now();
        recording.record(Act.of("ShareReleased", Actor.person(opener.id()))
                .about(release.tender())
                .with(JsonObject.with("key", release.key().toString())
                        .with("index", release.share().index())
                        .with("closing", release.closing().hex())
                        .build())
                .signed(act.cms().toArray()));
        OpeningReleaseRow row = new OpeningReleaseRow();
        row.id = Identifiers.next(now);
        row.key = release.key();
        row.index = release.share().index();
        row.tender = release.tender();
        row.act = act.content().toArray();
        row.checkpoint = release.checkpoint().getBytes(StandardCharsets.UTF_8);
        row.at = now;
        releases.persist(row);
    }

    private LogTrust trust() {
        return new LogTrust(
                platformKeys.logSigner().name(),
                List.of(platformKeys.logSigner().verifierKey()),
                List.of(),
                0);
    }

    /** The shares for a tender so far, in the order in which they came. */
    static List<ShareRelease> sharesOf(OpeningReleaseRows releases, UUID tender) {
        return releases.ofTender(tender).stream()
                .map(row -> ShareRelease.parse(row.act))
                .toList();
    }
}
