package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.planning.persistence.PlanOpinionRow;
import org.hengbiao.planning.persistence.PlanOpinionRows;
import org.hengbiao.planning.persistence.PlanRow;
import org.hengbiao.planning.persistence.PlanRows;
import org.hengbiao.planning.persistence.PlanSubmissionRow;
import org.hengbiao.planning.persistence.PlanSubmissionRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/** The leading group gives its opinion (审核意见) on a submitted plan, once for each revision. */
@ApplicationScoped
public class ReviewingPlan {

    private final PlanRows rows;
    private final PlanSubmissionRows submissions;
    private final PlanOpinionRows opinions;
    private final Plans plans;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    ReviewingPlan(
            PlanRows rows,
            PlanSubmissionRows submissions,
            PlanOpinionRows opinions,
            Plans plans,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.opinions = opinions;
        this.plans = plans;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What the leading group says.
     *
     * @param opinion agree, return or object
     * @param remarks why; may be empty when it agrees
     */
    public record OpinionGiven(String opinion, String remarks) {}

    /**
     * Keeps the opinion on the present revision.
     *
     * @return nothing for a plan that is not known; rejected with {@code plan-not-submitted}, {@code plan-reviewed},
     *     {@code own-plan}, {@code remarks-missing}
     */
    @Transactional
    public Optional<Outcome<Plan>> review(Person by, UUID id, OpinionGiven given) {
        return rows.locked(id).map(row -> review(by, row, given));
    }

    private Outcome<Plan> review(Person by, PlanRow row, OpinionGiven given) {
        Optional<PlanSubmissionRow> submission = submissions.of(row.id, row.revision);
        if (submission.isEmpty()) {
            return Outcome.rejected(Refusal.notNow(
                    "plan-not-submitted", "The plan, as it stands now, is not submitted for review.", null));
        }
        Optional<Rejection> objection = objection(by, submission.get(), given);
        if (objection.isPresent()) {
            return Outcome.rejected(objection.get());
        }
        Instant now = clock.now();
        PlanOpinionRow opinion = new PlanOpinionRow();
        opinion.id = Identifiers.next(now);
        opinion.planId = row.id;
        opinion.revision = row.revision;
        opinion.opinion = given.opinion();
        opinion.remarks = given.remarks();
        opinion.personId = by.id();
        opinion.at = now;
        opinions.persist(opinion);
        acts.record(Act.of("PlanReviewed", Actor.person(by.id()))
                .with(JsonObject.with("plan", row.id.toString())
                        .with("revision", row.revision)
                        .with("opinion", given.opinion())
                        .with("remarks", given.remarks())
                        .with("sheet", Sha256.of(submission.get().sheet).hex())
                        .build())
                .at(now));
        return Outcome.accepted(plans.toPlan(row));
    }

    private Optional<Rejection> objection(Person by, PlanSubmissionRow submission, OpinionGiven given) {
        if (opinions.of(submission.planId, submission.revision).isPresent()) {
            return Optional.of(
                    Refusal.notNow("plan-reviewed", "This revision of the plan has its opinion already.", null));
        }
        if (submission.personId.equals(by.id())) {
            return Optional.of(Refusal.never("own-plan", "Nobody reviews a plan that they submitted.", null));
        }
        if (!given.opinion().equals("agree") && given.remarks().isBlank()) {
            return Optional.of(Refusal.never(
                    "remarks-missing", "Say in the remarks what the purchaser must mend, or why not.", null));
        }
        return Optional.empty();
    }
}
