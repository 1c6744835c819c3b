package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hengbiao.evaluation.domain.ObjectiveScores;
import org.hengbiao.evaluation.domain.SheetCheck;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.OpenedBid;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.platform.Refusal;
import org.hengbiao.scoring.Breakdown;
import org.hengbiao.scoring.ExpertCriterion;
import org.hengbiao.scoring.Gate;
import org.hengbiao.scoring.Stage;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;

/** What a member works from: the bids, what is to be reviewed and graded, and the computed scores. Nobody else's work. */
@ApplicationScoped
public class BlankSheets {

    private final Committees committees;
    private final EvaluationFiles files;
    private final OpenedBids bids;
    private final SheetVault vault;

    BlankSheets(Committees committees, EvaluationFiles files, OpenedBids bids, SheetVault vault) {
        this.committees = committees;
        this.files = files;
        this.bids = bids;
        this.vault = vault;
    }

    /**
     * A member's working paper.
     *
     * @param bids the bids to be reviewed (those qualified) or, when conformity is decided, graded
     * @param gates the gates of the conformity review
     * @param criteria what members grade
     * @param computed scores by the engine; empty before conformity is decided
     * @param conformityDecided whether all members have reviewed conformity
     * @param locked whether this member has locked its sheet
     */
    public record BlankSheet(
            List<OpenedBid> bids,
            List<Gate> gates,
            List<ExpertCriterion> criteria,
            List<Breakdown> computed,
            boolean conformityDecided,
            boolean locked) {}

    /** The paper of {@code member}, who must have declared its interests first. */
    @Transactional
    public Outcome<BlankSheet> of(Person member, TenderFacts tender) {
        return committees
                .atWork(tender.id(), member)
                .fold(committee -> of(member, tender, committee), Outcome::rejected);
    }

    private Outcome<BlankSheet> of(Person member, TenderFacts tender, Committee committee) {
        EvaluationReplay replay = files.of(tender).orElse(null);
        if (replay == null || !tender.reached(TenderMilestones.QUALIFIED)) {
            return Outcome.rejected(Refusal.notNow(
                    "not-qualified", "The bids are shown after the qualification review.", "O87 art 44"));
        }
        boolean decided = replay.conformity().size() == committee.members().size();
        List<Sha256> shown = (decided ? replay.conforming() : replay.qualified())
                .stream().map(EvaluationReplay.Opened::bid).toList();
        List<OpenedBid> opened = bids.of(tender.id()).stream()
                .filter(bid -> shown.contains(bid.bid()))
                .toList();
        return Outcome.accepted(new BlankSheet(
                opened,
                replay.reader().rule().gatesOf(Stage.CONFORMITY),
                new SheetCheck(replay.reader().rule(), shown).graded(),
                decided ? ObjectiveScores.of(replay.reader().rule(), replay.facts()) : List.of(),
                decided,
                vault.holds(tender.id(), member.id())));
    }
}
