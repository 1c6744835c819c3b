package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.bidding.persistence.BidRow;
import org.hengbiao.bidding.persistence.BidRows;
import org.hengbiao.bidding.persistence.WithdrawalRow;
import org.hengbiao.bidding.persistence.WithdrawalRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.Withdrawal;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLocks;
import org.hengbiao.tendering.Tenders;

/** A vendor takes its bid back before the deadline (撤回, O87 art 34), by a signed act that names what it takes back. */
@ApplicationScoped
public class WithdrawingBid {

    private final ReadingActs reading;
    private final Tenders tenders;
    private final TenderLocks locks;
    private final OwnBox box;
    private final BidRows bids;
    private final WithdrawalRows withdrawals;
    private final Dropping dropping;
    private final RecordingActs acts;
    private final PlatformSignatures signatures;
    private final ClockOfRecord clock;

    WithdrawingBid(
            ReadingActs reading,
            Tenders tenders,
            TenderLocks locks,
            OwnBox box,
            BidRows bids,
            WithdrawalRows withdrawals,
            Dropping dropping,
            RecordingActs acts,
            PlatformSignatures signatures,
            ClockOfRecord clock) {
        this.reading = reading;
        this.tenders = tenders;
        this.locks = locks;
        this.box = box;
        this.bids = bids;
        this.withdrawals = withdrawals;
        this.dropping = dropping;
        this.acts = acts;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * Withdraws, or says why not. The same act a second time brings the same receipt.
     *
     * @param tender a published tender
     * @param cms the withdrawal act (attached CMS)
     */
    @Transactional
    public Outcome<BidReceipt> withdraw(Person bidder, UUID tender, byte[] cms) {
        return reading.withdrawal(bidder, tender, cms)
                .fold(withdrawal -> withdraw(withdrawal, Octets.of(cms)), Outcome::rejected);
    }

    private Outcome<BidReceipt> withdraw(Withdrawal withdrawal, Octets cms) {
        box.lock(withdrawal.tender(), withdrawal.lot(), withdrawal.vendor().text());
        Optional<WithdrawalRow> known = withdrawals.ofAct(withdrawal.tender(), cms.sha256());
        if (known.isPresent()) {
            WithdrawalRow row = known.get();
            return Outcome.accepted(new BidReceipt(Sha256.ofOctets(row.entry), row.at, Octets.of(row.receipt)));
        }
        Optional<BidRow> present = bids.present(
                withdrawal.tender(), withdrawal.lot(), withdrawal.vendor().text());
        Optional<Rejection> fault = fault(withdrawal, present);
        if (fault.isPresent()) {
            return Outcome.rejected(fault.get());
        }
        TenderFacts facts = tenders.publishedFacts(withdrawal.tender()).orElseThrow();
        locks.share(withdrawal.tender());
        Instant now = clock.now();
        return now.isBefore(facts.deadline())
                ? Outcome.accepted(end(present.orElseThrow(), withdrawal, cms, now))
                : Outcome.rejected(Refusals.lateWithdrawal(facts.deadline(), now));
    }

    private static Optional<Rejection> fault(Withdrawal withdrawal, Optional<BidRow> present) {
        if (present.isEmpty()) {
            return Optional.of(Refusal.notNow(
                    "nothing-to-withdraw", "You have no bid in this tender that could be withdrawn.", "O87 art 34"));
        }
        BidRow bid = present.get();
        if (bid.version != withdrawal.version() || !bid.manifestSha256().equals(withdrawal.manifest())) {
            return Optional.of(Refusal.notNow(
                    "wrong-withdrawal",
                    "The withdrawal must name version " + bid.version + " and the manifest " + bid.manifestSha256()
                            + ", which are in the box.",
                    "O87 art 34"));
        }
        return Optional.empty();
    }

    private BidReceipt end(BidRow bid, Withdrawal withdrawal, Octets cms, Instant now) {
        Recorded recorded = acts.record(Act.of("BidWithdrawn", Actor.vendor(withdrawal.vendor()))
                .about(withdrawal.tender())
                .with(JsonObject.with("vendor", withdrawal.vendor().text())
                        .with("lot", withdrawal.lot())
                        .with("version", withdrawal.version())
                        .with("manifest", withdrawal.manifest().hex())
                        .build())
                .signed(cms.toArray())
                .at(now));
        BidReceipt receipt = signatures.receipt(recorded);
        bid.endedAt = now;
        bid.endedBy = receipt.entry().octets();
        dropping.partsOf(bid.upload, now);
        withdrawals.persist(row(bid, cms, receipt));
        return receipt;
    }

    private static WithdrawalRow row(BidRow bid, Octets cms, BidReceipt receipt) {
        WithdrawalRow row = new WithdrawalRow();
        row.bid = bid.id;
        row.tender = bid.tender;
        row.act = cms.sha256().octets();
        row.at = receipt.at();
        row.entry = receipt.entry().octets();
        row.receipt = receipt.receipt().toArray();
        return row;
    }
}
