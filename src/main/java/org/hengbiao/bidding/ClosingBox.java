package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hengbiao.bidding.persistence.BidRows;
import org.hengbiao.bidding.persistence.BoxRow;
import org.hengbiao.bidding.persistence.BoxRows;
import org.hengbiao.bidding.persistence.WithdrawalRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.tendering.TenderLaw;
import org.hengbiao.tendering.TenderLocks;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;

/**
 * Closes a box after its deadline: the statement {@code BoxClosed} lists every entry that was ever received or withdrawn, so
 * that a receipt which is not among them proves an omission. With fewer than three bids the tender has failed, and nothing is
 * opened.
 */
@ApplicationScoped
public class ClosingBox {

    private final BoxRows boxes;
    private final BidRows bids;
    private final WithdrawalRows withdrawals;
    private final Tenders tenders;
    private final TenderLaw law;
    private final TenderLocks locks;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    ClosingBox(
            BoxRows boxes,
            BidRows bids,
            WithdrawalRows withdrawals,
            Tenders tenders,
            TenderLaw law,
            TenderLocks locks,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.boxes = boxes;
        this.bids = bids;
        this.withdrawals = withdrawals;
        this.tenders = tenders;
        this.law = law;
        this.locks = locks;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Closes the box unless it is closed already.
     *
     * @return the entry of {@code BoxClosed}; none before the deadline, or when there is no such box
     */
    @Transactional
    public Optional<Sha256> ensureClosed(UUID tender) {
        if (boxes.findByIdOptional(tender).isEmpty()) {
            return Optional.empty();
        }
        locks.exclusive(tender);
        BoxRow box = boxes.findById(tender);
        boxes.getEntityManager().refresh(box);
        Instant now = clock.now();
        if (box.closing == null && !now.isBefore(box.deadline)) {
            close(box, now);
        }
        return Optional.ofNullable(box.closing).map(Sha256::ofOctets);
    }

    private void close(BoxRow box, Instant now) {
        Recorded closing = acts.milestone(
                TenderMilestones.CLOSED,
                Act.of("BoxClosed", Actor.PLATFORM)
                        .about(box.tender)
                        .with(JsonObject.with("deadline", box.deadline.toString())
                                .with("entries", JsonArray.ofTexts(entries(box.tender)))
                                .build())
                        .at(now));
        box.closedAt = now;
        box.closing = closing.entry().octets();
        failIfTooFew(box.tender, now);
    }

    /** Fewer bidders than the law wants are not opened (O87 art 43). */
    private void failIfTooFew(UUID tender, Instant now) {
        int present = bids.present(tender).size();
        TenderLaw.Binding binding = law.of(tenders.facts(tender).orElseThrow());
        if (binding.limit("bidders-to-open").keptBy(BigDecimal.valueOf(present))) {
            return;
        }
        acts.milestone(
                TenderMilestones.FAILED,
                Act.of("TenderFailed", Actor.PLATFORM)
                        .about(tender)
                        .with(new JsonObject.Builder()
                                .with("bids", present)
                                .with("clause", binding.clause("after-failed-tender"))
                                .build())
                        .at(now));
    }

    /** Sorted by their digits, which are salted: the order tells nothing of when they came. */
    private List<String> entries(UUID tender) {
        return Stream.concat(
                        bids.ofTender(tender).stream().map(row -> row.entry),
                        withdrawals.ofTender(tender).stream().map(row -> row.entry))
                .map(entry -> Sha256.ofOctets(entry).hex())
                .sorted()
                .toList();
    }
}
