package org.hengbiao.evidence.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.kernel.Sha256;

/**
 * The order of the log's ticks against the order in which acts must have happened. A statement's own time is what the platform
 * wrote into it; a tick that is over can't be given anything any more. So nothing is backdated past an act that must follow it.
 *
 * @param statements all statements
 * @param ticks the tick of each, by its entry
 */
record LogOrderCheck(StatementSet statements, Map<Sha256, Long> ticks) {

    /** Acts of which every one of the first kind must be in the log no later than any of the second. */
    private static final List<Order> ORDERS = List.of(
            new Order("OpeningKeySigned", "OpeningKeyAssigned"),
            new Order("OpeningKeyAssigned", "TenderPublished"),
            new Order("TenderPublished", "BidReceived"),
            new Order("BidReceived", "BoxClosed"),
            new Order("BidWithdrawn", "BoxClosed"),
            new Order("BoxClosed", "ShareReleased"),
            new Order("SheetLocked", "SheetRevealed"),
            new Order("SheetRevealed", "ReportSigned"),
            new Order("DrawOpenerOffered", "DrawListFrozen"),
            new Order("LotsDrawn", "ReportSigned"),
            new Order("ReportSigned", "AwardDecided"),
            new Order("AwardDecided", "AwardAnnounced"));

    /** The same, among the acts of one draw. */
    private static final List<Order> ORDERS_OF_A_DRAW = List.of(
            new Order("DrawListFrozen", "DrawContributionCommitted"),
            new Order("DrawContributionCommitted", "DrawContributionRevealed"),
            new Order("DrawContributionRevealed", "LotsDrawn"));

    private record Order(String first, String then) {}

    /** @throws BrokenLink for the first act that entered the log after one that must follow it */
    void check() {
        ORDERS.forEach(order -> check(order, (early, late) -> true));
        ORDERS_OF_A_DRAW.forEach(order -> check(order, LogOrderCheck::areOfOneDraw));
    }

    private void check(Order order, BiPredicate<Stated, Stated> belong) {
        for (Stated late : statements.of(order.then())) {
            for (Stated early : statements.of(order.first())) {
                early.require(
                        !belong.test(early, late) || tick(early) <= tick(late), "entered the log after " + late.name());
            }
        }
    }

    private static boolean areOfOneDraw(Stated early, Stated late) {
        return early.fields().text("draw").equals(late.fields().text("draw"));
    }

    private long tick(Stated stated) {
        return Objects.requireNonNull(ticks.get(stated.entry()));
    }
}
