package org.hengbiao.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hengbiao.award.domain.DecisionCheck;
import org.hengbiao.award.persistence.AwardDecisionRow;
import org.hengbiao.award.persistence.AwardDecisionRows;
import org.hengbiao.award.persistence.AwardProductRows;
import org.hengbiao.evaluation.Evaluations;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.opening.OpenedBid;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLocks;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;

/** The purchaser decides, signed, in the order of the ranking ({@code O87 art 68}). */
@ApplicationScoped
public class DecidingAward {

    private final AwardDecisionRows decisions;
    private final AwardProductRows products;
    private final OpenedBids bids;
    private final Evaluations evaluations;
    private final VerifyingActs acts;
    private final RecordingActs recording;
    private final TenderLocks locks;
    private final Tenders tenders;

    DecidingAward(
            AwardDecisionRows decisions,
            AwardProductRows products,
            OpenedBids bids,
            Evaluations evaluations,
            VerifyingActs acts,
            RecordingActs recording,
            TenderLocks locks,
            Tenders tenders) {
        this.decisions = decisions;
        this.products = products;
        this.bids = bids;
        this.evaluations = evaluations;
        this.acts = acts;
        this.recording = recording;
        this.locks = locks;
        this.tenders = tenders;
    }

    /** Keeps the decision, once. */
    @Transactional
    public Outcome<Award> decide(Person purchaser, TenderFacts asked, byte[] cms) {
        locks.exclusive(asked.id());
        TenderFacts tender = tenders.facts(asked.id()).orElseThrow();
        Optional<EvaluationReport> report = tender.reached(TenderMilestones.REPORTED)
                ? evaluations.of(tender).map(evaluation -> evaluation.result().report())
                : Optional.empty();
        if (report.isEmpty()) {
            return Outcome.rejected(Refusal.notNow(
                    "not-reported", "The decision follows when every member has signed the report.", "O87 art 68"));
        }
        if (tender.reached(TenderMilestones.DECIDED)) {
            return Outcome.rejected(Refusal.never("decided-before", "The tender is decided.", null));
        }
        return acts.verify(cms, purchaser).fold(act -> decide(purchaser, tender, report.get(), act), Outcome::rejected);
    }

    private Outcome<Award> decide(Person purchaser, TenderFacts tender, EvaluationReport report, VerifiedAct act) {
        AwardDecision decision = AwardDecision.read(act.content().toArray());
        List<String> faults = DecisionCheck.faults(decision, report);
        if (!faults.isEmpty()) {
            return Outcome.rejected(Refusal.never("unfounded-decision", String.join(" ", faults), "O87 art 68"));
        }
        Recorded recorded = recording.milestone(
                TenderMilestones.DECIDED,
                Act.of("AwardDecided", Actor.person(purchaser.id()))
                        .about(tender.id())
                        .with(JsonObject.with("report", decision.report().hex())
                                .with("winner", decision.winner().text())
                                .with("bid", decision.bid().hex())
                                .with("price", decision.price().toString())
                                .build())
                        .signed(act.cms().toArray()));
        AwardDecisionRow row = new AwardDecisionRow();
        row.tender = tender.id();
        row.winner = decision.winner().text();
        row.bid = decision.bid().octets();
        row.price = decision.price().yuan();
        row.report = decision.report().octets();
        row.person = purchaser.id();
        row.at = recorded.at();
        row.entry = recorded.entry().octets();
        decisions.persistAndFlush(row);
        products.keep(tender.id(), winning(tender, decision).document().offers());
        return Outcome.accepted(new Award(decision.winner(), decision.bid(), decision.price(), recorded.at()));
    }

    private OpenedBid winning(TenderFacts tender, AwardDecision decision) {
        return bids.of(tender.id()).stream()
                .filter(bid -> bid.bid().equals(decision.bid()))
                .findFirst()
                .orElseThrow();
    }
}
