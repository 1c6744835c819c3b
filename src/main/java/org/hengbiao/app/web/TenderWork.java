package org.hengbiao.app.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.platform.Countdown;
import org.hengbiao.platform.PageFrame;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderListing;
import org.hengbiao.tendering.TenderPhase;
import org.hengbiao.tendering.Tenders;

/** The tenders that somebody works on, each with its phase. */
@ApplicationScoped
class TenderWork {

    /**
     * A tender.
     *
     * @param id identifier
     * @param number its number
     * @param title its name in the reader's language
     * @param phase key of its phase
     * @param deadline deadline of bids
     * @param left time until then
     */
    record TenderLine(UUID id, String number, String title, String phase, Instant deadline, Countdown left) {

        /** Whether there is a page that anyone can open. */
        public boolean published() {
            return !phase.equals(TenderPhase.DRAFT.text());
        }

        /** Whether its report is signed. */
        public boolean evaluated() {
            return phase.equals(TenderPhase.REPORTED.text())
                    || phase.equals(TenderPhase.DECIDED.text())
                    || phase.equals(TenderPhase.ANNOUNCED.text());
        }
    }

    private final Tenders tenders;

    TenderWork(Tenders tenders) {
        this.tenders = tenders;
    }

    WorkAsked.Listed<TenderLine> drafts(WorkAsked asked) {
        return listed(tenders.drafts(asked.person().organisation(), asked.after("drafts"), WorkAsked.SIZE + 1), asked);
    }

    WorkAsked.Listed<TenderLine> ofAgency(WorkAsked asked) {
        return listed(
                tenders.ofAgency(asked.person().organisation(), asked.after("tenders"), WorkAsked.SIZE + 1), asked);
    }

    WorkAsked.Listed<TenderLine> ofPurchaser(WorkAsked asked) {
        return listed(
                tenders.ofPurchaser(asked.person().organisation(), asked.after("purchases"), WorkAsked.SIZE + 1),
                asked);
    }

    WorkAsked.Listed<TenderLine> all(WorkAsked asked) {
        return listed(tenders.published(asked.after("all"), WorkAsked.SIZE + 1), asked);
    }

    /** One published tender. */
    Optional<TenderLine> of(UUID tender, PageFrame frame) {
        return tenders.publishedFacts(tender).map(facts -> line(facts, frame));
    }

    private static WorkAsked.Listed<TenderLine> listed(List<TenderListing> found, WorkAsked asked) {
        WorkAsked.Listed<TenderListing> shown = WorkAsked.Listed.of(found, TenderListing::id);
        return new WorkAsked.Listed<>(
                shown.items().stream()
                        .map(listing -> line(listing, asked.frame()))
                        .toList(),
                shown.next());
    }

    private static TenderLine line(TenderListing listing, PageFrame frame) {
        return new TenderLine(
                listing.id(),
                listing.number(),
                new LocalizedText(listing.titleZh(), listing.titleEn()).in(frame.language()),
                listing.phase(frame.now()).text(),
                listing.deadline(),
                Countdown.between(frame.now(), listing.deadline()));
    }

    private static TenderLine line(TenderFacts facts, PageFrame frame) {
        return new TenderLine(
                facts.id(),
                facts.number(),
                new LocalizedText(facts.titleZh(), facts.titleEn()).in(frame.language()),
                TenderPhase.at(facts, frame.now()).text(),
                facts.deadline(),
                Countdown.between(frame.now(), facts.deadline()));
    }
}
