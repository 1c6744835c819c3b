package org.hengbiao.app.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.bidding.OwnBid;
import org.hengbiao.bidding.OwnBids;
import org.hengbiao.evaluation.Seats;
import org.hengbiao.opening.OpenerKeys;
import org.hengbiao.platform.PageFrame;
import org.jspecify.annotations.Nullable;

/** What is a vendor's, an opener's or a committee member's own, and nobody else's to see. */
@ApplicationScoped
class PersonalWork {

    /**
     * A bid that was received.
     *
     * @param tender the tender
     * @param version from 1
     * @param receivedAt by the clock of record
     * @param entry the statement in the log, in hexadecimal
     * @param receipt the platform's CMS in base64
     * @param state key of its state
     */
    record BidLine(
            TenderWork.TenderLine tender,
            int version,
            Instant receivedAt,
            String entry,
            String receipt,
            String state) {}

    /**
     * A key of which the opener holds a share.
     *
     * @param key the key
     * @param tender the tender that uses it; null while it is unused
     * @param state key of what is to do
     */
    record KeyLine(OpenerKeys.OpenerKey key, TenderWork.@Nullable TenderLine tender, String state) {}

    /**
     * A seat on a committee.
     *
     * @param tender whose committee
     * @param leader whether the member leads
     * @param kind key of as what it sits
     * @param state key of what is to do
     */
    record SeatLine(TenderWork.TenderLine tender, boolean leader, String kind, String state) {}

    private final OwnBids bids;
    private final OpenerKeys keys;
    private final Seats seats;
    private final TenderWork tenders;

    PersonalWork(OwnBids bids, OpenerKeys keys, Seats seats, TenderWork tenders) {
        this.bids = bids;
        this.keys = keys;
        this.seats = seats;
        this.tenders = tenders;
    }

    WorkAsked.Listed<BidLine> bids(WorkAsked asked) {
        WorkAsked.Listed<OwnBid> shown = WorkAsked.Listed.of(
                bids.latest(asked.person().organisation(), asked.after("bids"), WorkAsked.SIZE + 1), OwnBid::id);
        return new WorkAsked.Listed<>(
                shown.items().stream()
                        .flatMap(bid -> tenders.of(bid.tender(), asked.frame()).stream()
                                .map(tender -> new BidLine(
                                        tender,
                                        bid.version(),
                                        bid.receivedAt(),
                                        bid.entry().hex(),
                                        bid.receipt().base64(),
                                        bid.state())))
                        .toList(),
                shown.next());
    }

    WorkAsked.Listed<KeyLine> keys(WorkAsked asked) {
        WorkAsked.Listed<OpenerKeys.OpenerKey> shown = WorkAsked.Listed.of(
                keys.of(asked.person(), asked.after("keys"), WorkAsked.SIZE + 1), OpenerKeys.OpenerKey::share);
        return new WorkAsked.Listed<>(
                shown.items().stream().map(key -> line(key, asked.frame())).toList(), shown.next());
    }

    private KeyLine line(OpenerKeys.OpenerKey key, PageFrame frame) {
        UUID used = key.tender();
        Optional<TenderWork.TenderLine> tender = used == null ? Optional.empty() : tenders.of(used, frame);
        return new KeyLine(key, tender.orElse(null), state(key, tender));
    }

    private static String state(OpenerKeys.OpenerKey key, Optional<TenderWork.TenderLine> tender) {
        if (key.released()) {
            return "released";
        }
        if (tender.isEmpty()) {
            return key.rehearsedAt() == null ? "rehearse" : "waits";
        }
        return tender.get().phase().equals("closed") ? "release" : "keep";
    }

    WorkAsked.Listed<SeatLine> seats(WorkAsked asked) {
        WorkAsked.Listed<Seats.Seat> shown =
                WorkAsked.Listed.of(seats.of(asked.person(), asked.after("seats"), WorkAsked.SIZE + 1), Seats.Seat::id);
        return new WorkAsked.Listed<>(
                shown.items().stream()
                        .flatMap(seat -> tenders.of(seat.tender(), asked.frame()).stream()
                                .map(tender -> new SeatLine(
                                        tender, seat.leader(), seat.kind().text(), state(seat, tender.phase()))))
                        .toList(),
                shown.next());
    }

    private static String state(Seats.Seat seat, String phase) {
        if (seat.recused()) {
            return "recused";
        }
        if (!seat.declared()) {
            return "declare";
        }
        if (seat.locked()) {
            return phase.equals("scored") ? "sign" : "locked";
        }
        return phase.equals("reviewed") ? "score" : "wait";
    }
}
