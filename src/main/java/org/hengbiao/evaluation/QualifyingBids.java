package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.evaluation.domain.ReviewCheck;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.Refusal;
import org.hengbiao.regulation.Limit;
import org.hengbiao.scoring.Stage;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLaw;
import org.hengbiao.tendering.TenderMilestones;

/** The agency reviews who is qualified ({@code O87 art 44}), once, with a reason for every bid at every gate. */
@ApplicationScoped
public class QualifyingBids {

    private final EvaluationFiles files;
    private final KeepingReviews keeping;
    private final VerifyingActs acts;
    private final TenderLaw law;
    private final RecordingActs recording;

    QualifyingBids(
            EvaluationFiles files, KeepingReviews keeping, VerifyingActs acts, TenderLaw law, RecordingActs recording) {
        this.files = files;
        this.keeping = keeping;
        this.acts = acts;
        this.law = law;
        this.recording = recording;
    }

    /** Keeps the review; the tender fails when too few are qualified. */
    @Transactional
    public Outcome<Standing> qualify(Person agent, TenderFacts tender, byte[] cms) {
        if (!tender.reached(TenderMilestones.OPENED) || tender.reached(TenderMilestones.FAILED)) {
            return Outcome.rejected(
                    Refusal.notNow("not-opened", "Qualification is reviewed after the opening.", "O87 art 44"));
        }
        if (!files.documents(tender, Stage.QUALIFICATION).isEmpty()) {
            return Outcome.rejected(
                    Refusal.never("reviewed-before", "The qualification was reviewed; it is not done twice.", null));
        }
        return acts.verify(cms, agent).fold(act -> review(agent, tender, act), Outcome::rejected);
    }

    private Outcome<Standing> review(Person agent, TenderFacts tender, VerifiedAct act) {
        GateReview review = GateReview.read(Stage.QUALIFICATION, act.content().toArray());
        EvaluationReplay replay = files.with(tender, review, List.of());
        List<String> faults = new ArrayList<>(KeepingReviews.foreign(tender, review));
        faults.addAll(ReviewCheck.faults(
                review,
                replay.reader().rule().gatesOf(Stage.QUALIFICATION),
                replay.bids().stream().map(EvaluationReplay.Opened::bid).toList()));
        faults.addAll(ReviewCheck.unconfirmed(replay));
        if (!faults.isEmpty()) {
            return Outcome.rejected(Refusal.never("incomplete-review", KeepingReviews.inShort(faults), "O87 art 44"));
        }
        int qualified = replay.qualified().size();
        Limit least = law.of(tender).limit("qualified-to-evaluate");
        keeping.keep(agent, tender, review);
        Act reviewed = Act.of("QualificationReviewed", Actor.person(agent.id()))
                .about(tender.id())
                .with(JsonObject.with("qualified", Json.integer(qualified))
                        .with("bids", replay.bids().size())
                        .build())
                .signed(act.cms().toArray());
        if (least.keptBy(qualified)) {
            recording.milestone(TenderMilestones.QUALIFIED, reviewed);
            return Outcome.accepted(new Standing(replay.bids().size(), qualified, true, false));
        }
        recording.record(reviewed);
        keeping.fail(tender, qualified + " qualified bidders are fewer than " + least.whole() + ".", "O87 art 44");
        return Outcome.accepted(new Standing(replay.bids().size(), qualified, true, true));
    }
}
