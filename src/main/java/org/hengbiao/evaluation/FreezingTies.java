package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hengbiao.draws.DrawDraft;
import org.hengbiao.draws.DrawState;
import org.hengbiao.draws.FreezingList;
import org.hengbiao.evaluation.persistence.CommitteeRows;
import org.hengbiao.evidence.TieList;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;

/**
 * The agency freezes the list of tied bids, which the ranking alone determines, so that they can be drawn ({@code O87 art 68}). No
 * report is signed and no award decided before.
 */
@ApplicationScoped
public class FreezingTies {

    private final CommitteeRows committees;
    private final Evaluations evaluations;
    private final OpenedBids bids;
    private final FreezingList freezing;

    FreezingTies(CommitteeRows committees, Evaluations evaluations, OpenedBids bids, FreezingList freezing) {
        this.committees = committees;
        this.evaluations = evaluations;
        this.bids = bids;
        this.freezing = freezing;
    }

    /**
     * Freezes the list.
     *
     * @param opener digest of the certificate to which contributions are sealed
     * @return the draw, or {@code sheets-open}, {@code no-tie}, or what {@link FreezingList#freeze} refuses
     */
    @Transactional
    public Outcome<DrawState> freeze(Person agent, TenderFacts tender, Sha256 opener) {
        committees.claim(tender.id());
        Evaluations.Evaluation evaluation = evaluations.of(tender).orElse(null);
        if (evaluation == null) {
            return Outcome.rejected(Refusal.notNow(
                    "sheets-open", "Who is tied is known when every member has locked its sheet.", "O87 art 62"));
        }
        TieList ties = evaluation.ties();
        if (!ties.isNeeded()) {
            return Outcome.rejected(
                    Refusal.never("no-tie", "Score, price or the rule's own order separates all bids.", "O87 art 57"));
        }
        return freezing.freeze(
                agent,
                new DrawDraft(
                        new DrawDraft.Place(
                                DrawPurpose.TIE,
                                TieList.subject(tender.id(), TenderFacts.ONLY_LOT),
                                tender.id(),
                                TenderMilestones.ANNOUNCED),
                        tender.agency(),
                        bids.bidders(tender.id()),
                        ties.filter(),
                        ties.candidates(),
                        opener));
    }
}
