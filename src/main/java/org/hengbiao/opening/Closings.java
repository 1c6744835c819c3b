package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hengbiao.bidding.ClosingBox;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Milestone;
import org.hengbiao.ledger.Proofs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;

/** The closing of a tender's box, as openers are shown it. */
@ApplicationScoped
public class Closings {

    /** The code of the refusal while the closing waits for its tick. */
    public static final String NO_PROOF_YET = "no-proof-yet";

    private final Tenders tenders;
    private final ClosingBox box;
    private final Proofs proofs;
    private final ClockOfRecord clock;

    Closings(Tenders tenders, ClosingBox box, Proofs proofs, ClockOfRecord clock) {
        this.tenders = tenders;
        this.box = box;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** The entry of the closing statement; closes the box first when its deadline has passed and nobody did yet. */
    public Outcome<Sha256> entry(TenderFacts tender) {
        if (!tender.reached(TenderMilestones.PUBLISHED) || clock.now().isBefore(tender.deadline())) {
            return Outcome.rejected(Refusal.notNow(
                    "not-closed", "The box is not closed: its deadline is " + tender.deadline() + ".", "O87 art 39"));
        }
        return closed(tender).map(Outcome::accepted).orElseGet(() -> closeNow(tender));
    }

    private Outcome<Sha256> closeNow(TenderFacts tender) {
        box.ensureClosed(tender.id());
        return tenders.facts(tender.id())
                .flatMap(Closings::closed)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.rejected(Refusal.notNow("not-closed", "The box is just being closed.", null)));
    }

    private static Optional<Sha256> closed(TenderFacts tender) {
        return Optional.ofNullable(tender.milestones().get(TenderMilestones.CLOSED))
                .map(Milestone::entry);
    }

    /** The closing with its proof; {@link #NO_PROOF_YET} before its tick. */
    public Outcome<ClosingEvidence> evidence(TenderFacts tender) {
        return entry(tender).fold(this::evidence, Outcome::rejected);
    }

    private Outcome<ClosingEvidence> evidence(Sha256 entry) {
        return proofs.proof(entry)
                .flatMap(proof -> proofs.statement(entry).map(statement -> new ClosingEvidence(statement, proof)))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.rejected(Refusal.notNow(
                        NO_PROOF_YET, "The closing waits for its tick: ask again in some seconds.", null)));
    }
}
