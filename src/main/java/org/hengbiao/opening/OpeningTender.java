package org.hengbiao.opening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.bidding.BidBox;
import org.hengbiao.bidding.BoxEntry;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.opening.domain.OpeningCertificate;
import org.hengbiao.opening.domain.OpeningRecord;
import org.hengbiao.opening.persistence.OpeningKeyRow;
import org.hengbiao.opening.persistence.OpeningKeyRows;
import org.hengbiao.opening.persistence.OpeningRecordRows;
import org.hengbiao.opening.persistence.OpeningReleaseRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.JoiningShares;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.OpeningShare;
import org.hengbiao.sealing.ShareRelease;
import org.hengbiao.tendering.TenderFacts;

/**
 * The agency opens a tender once enough shares are there. Bids are unsealed outside any transaction, since that takes as long
 * as they are large; what came out is recorded in one.
 */
@ApplicationScoped
public class OpeningTender {

    private final OpeningKeyRows keys;
    private final OpeningReleaseRows releases;
    private final OpeningRecordRows records;
    private final BidBox box;
    private final Unsealing unsealing;
    private final RecordingOpening recording;
    private final Directory directory;
    private final ClockOfRecord clock;

    OpeningTender(
            OpeningKeyRows keys,
            OpeningReleaseRows releases,
            OpeningRecordRows records,
            BidBox box,
            Unsealing unsealing,
            RecordingOpening recording,
            Directory directory,
            ClockOfRecord clock) {
        this.keys = keys;
        this.releases = releases;
        this.records = records;
        this.box = box;
        this.unsealing = unsealing;
        this.recording = recording;
        this.directory = directory;
        this.clock = clock;
    }

    private record Prepared(OpeningKeyRow key, List<ShareRelease> shares, List<BoxEntry> bids) {}

    /** Opens every bid of the box; answers the opening record (canonical JSON). */
    public Outcome<Octets> open(Person agent, TenderFacts tender) {
        return QuarkusTransaction.requiringNew()
                .call(() -> prepare(tender))
                .fold(prepared -> open(agent, tender, prepared), Outcome::rejected);
    }

    private Outcome<Prepared> prepare(TenderFacts tender) {
        if (records.findByIdOptional(tender.id()).isPresent()) {
            return Outcome.rejected(openedBefore());
        }
        Optional<OpeningKeyRow> key = keys.ofTender(tender.id());
        if (key.isEmpty()) {
            return Outcome.rejected(Refusal.notNow("no-opening-key", "The tender has no opening key.", null));
        }
        List<ShareRelease> shares = ReleasingShare.sharesOf(releases, tender.id());
        if (shares.size() < key.get().threshold) {
            return Outcome.rejected(Refusal.notNow(
                    "shares-missing",
                    shares.size() + " of " + key.get().threshold + " shares that are needed were released.",
                    null));
        }
        return Outcome.accepted(new Prepared(key.get(), shares, box.entries(tender.id())));
    }

    static Rejection openedBefore() {
        return Refusal.never("opened-before", "The tender was opened; it is not opened twice.", null);
    }

    private Outcome<Octets> open(Person agent, TenderFacts tender, Prepared prepared) {
        OpeningKeyStatement statement = prepared.key().toStatement();
        X509Certificate certificate = OpeningCertificate.read(Octets.of(prepared.key().certificate));
        List<OpeningShare> shares =
                prepared.shares().stream().map(ShareRelease::share).toList();
        try {
            DecryptionKey key = JoiningShares.join(shares, statement, certificate);
            List<BidOutcome> unsealed = new ArrayList<>();
            for (BoxEntry entry : prepared.bids()) {
                unsealed.add(unsealing.unseal(entry, key));
            }
            OpeningRecord record = record(tender, prepared, unsealed, clock.now());
            return QuarkusTransaction.requiringNew().call(() -> recording.record(agent, record, unsealed));
        } catch (KeyRefused refused) {
            return Outcome.rejected(refused.why());
        }
    }

    private OpeningRecord record(TenderFacts tender, Prepared prepared, List<BidOutcome> unsealed, Instant at) {
        return new OpeningRecord(
                tender.id(),
                tender.number(),
                prepared.key().id,
                prepared.shares().stream()
                        .map(each -> each.share().index())
                        .sorted()
                        .toList(),
                at,
                unsealed.stream().map(this::line).toList());
    }

    private OpeningRecord.Line line(BidOutcome unsealed) {
        CreditCode vendor = unsealed.entry().vendor();
        return new OpeningRecord.Line(
                unsealed.entry().lot(),
                vendor,
                directory.organisation(vendor).map(found -> found.name().zh()).orElse(vendor.text()),
                unsealed.bid(),
                unsealed.branch(),
                unsealed.reason(),
                unsealed.document() == null ? null : unsealed.document().price());
    }
}
