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

/** Each member reviews whether the qualified bids conform ({@code O87 art 50}); with the last one the majority decides. */
@ApplicationScoped
public class ReviewingConformity {

    private final EvaluationFiles files;
    private final KeepingReviews keeping;
    private final Committees committees;
    private final VerifyingActs acts;
    private final TenderLaw law;
    private final RecordingActs recording;

    ReviewingConformity(
            EvaluationFiles files,
            KeepingReviews keeping,
            Committees committees,
            VerifyingActs acts,
            TenderLaw law,
            RecordingActs recording) {
        this.files = files;
        this.keeping = keeping;
        this.committees = committees;
        this.acts = acts;
        this.law = law;
        this.recording = recording;
    }

    /** Keeps the member's review; the tender fails when too few bidders conform. */
    @Transactional
    public Outcome<Standing> review(Person member, TenderFacts tender, byte[] cms) {
        if (!tender.reached(TenderMilestones.QUALIFIED) || tender.reached(TenderMilestones.FAILED)) {
            return Outcome.rejected(
                    Refusal.notNow("not-qualified", "Conformity is reviewed after qualification.", "O87 art 50"));
        }
        return committees
                .atWork(tender.id(), member)
                .fold(
                        committee -> acts.verify(cms, member)
                                .fold(act -> review(member, tender, committee, act), Outcome::<Standing>rejected),
                        Outcome::rejected);
    }

    private Outcome<Standing> review(Person member, TenderFacts tender, Committee committee, VerifiedAct act) {
        GateReview review = GateReview.read(Stage.CONFORMITY, act.content().toArray());
        EvaluationReplay before = files.of(tender).orElseThrow();
        if (keeping.has(tender, Stage.CONFORMITY, member)) {
            return Outcome.rejected(Refusal.never("reviewed-before", "A member reviews conformity once.", null));
        }
        List<String> faults = new ArrayList<>(KeepingReviews.foreign(tender, review));
        faults.addAll(ReviewCheck.faults(
                review,
                before.reader().rule().gatesOf(Stage.CONFORMITY),
                before.qualified().stream().map(EvaluationReplay.Opened::bid).toList()));
        if (!faults.isEmpty()) {
            return Outcome.rejected(Refusal.never("incomplete-review", KeepingReviews.inShort(faults), "O87 art 50"));
        }
        keeping.keep(member, tender, review);
        recording.record(Act.of("ConformityReviewed", Actor.person(member.id()))
                .about(tender.id())
                .signed(act.cms().toArray()));
        EvaluationReplay now = files.of(tender).orElseThrow();
        boolean complete = now.conformity().size() == committee.members().size();
        return Outcome.accepted(complete ? decide(tender, now) : standing(now, false, false));
    }

    /** Law art 36: void when fewer bidders than the law wants respond; those of one brand count as one. */
    private Standing decide(TenderFacts tender, EvaluationReplay replay) {
        int bidders = replay.bidders(replay.conforming());
        Limit least = law.of(tender).limit("responsive-bidders");
        recording.record(Act.of("ConformityDecided", Actor.PLATFORM)
                .about(tender.id())
                .with(JsonObject.with(
                                "conforming", Json.integer(replay.conforming().size()))
                        .with("bidders", bidders)
                        .build()));
        boolean failed = !least.keptBy(bidders);
        if (failed) {
            keeping.fail(tender, bidders + " responsive bidders are fewer than " + least.whole() + ".", "Law art 36");
        }
        return standing(replay, true, failed);
    }

    private static Standing standing(EvaluationReplay replay, boolean complete, boolean failed) {
        // Before the last member has reviewed nothing is told of how the others did.
        int passed = complete ? replay.conforming().size() : 0;
        return new Standing(replay.qualified().size(), passed, complete, failed);
    }
}
