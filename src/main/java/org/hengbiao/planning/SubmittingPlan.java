package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.CatalogExtracts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.planning.domain.PlanDocuments;
import org.hengbiao.planning.persistence.PlanPlacementRows;
import org.hengbiao.planning.persistence.PlanRow;
import org.hengbiao.planning.persistence.PlanRows;
import org.hengbiao.planning.persistence.PlanSubmissionRow;
import org.hengbiao.planning.persistence.PlanSubmissionRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/** A purchaser submits its plan for the prior review (先期审核); the sheet of facts is drawn up and frozen at this moment. */
@ApplicationScoped
public class SubmittingPlan {

    private final PlanRows rows;
    private final PlanPlacementRows placements;
    private final PlanSubmissionRows submissions;
    private final Plans plans;
    private final CatalogExtracts extracts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    SubmittingPlan(
            PlanRows rows,
            PlanPlacementRows placements,
            PlanSubmissionRows submissions,
            Plans plans,
            CatalogExtracts extracts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.rows = rows;
        this.placements = placements;
        this.submissions = submissions;
        this.plans = plans;
        this.extracts = extracts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Submits the present revision.
     *
     * @return nothing when it is no plan of {@code by}'s organisation; rejected with {@code plan-empty},
     *     {@code plan-submitted}, {@code placement-missing}
     */
    @Transactional
    public Optional<Outcome<Plan>> submit(Person by, UUID id) {
        return rows.locked(id)
                .filter(row -> row.purchaser.equals(by.organisation().text()))
                .map(row -> submit(by, row));
    }

    private Outcome<Plan> submit(Person by, PlanRow row) {
        PlanContent content = row.content();
        if (content == null) {
            return Outcome.rejected(Refusal.notNow("plan-empty", "Write the plan first.", null));
        }
        Optional<Rejection> objection = objection(row);
        if (objection.isPresent()) {
            return Outcome.rejected(objection.get());
        }
        Instant now = clock.now();
        PlanSubmissionRow submission = new PlanSubmissionRow();
        submission.id = Identifiers.next(now);
        submission.planId = row.id;
        submission.revision = row.revision;
        submission.sheet = PlanDocuments.sheet(sheet(row.revision, content, now));
        submission.personId = by.id();
        submission.at = now;
        submissions.persist(submission);
        acts.record(Act.of("PlanSubmitted", Actor.person(by.id()))
                .with(JsonObject.with("plan", row.id.toString())
                        .with("revision", row.revision)
                        .with("number", content.number())
                        .with("title", content.title())
                        .with("purchaser", row.purchaser)
                        .with("budget", content.budget().toString())
                        .with("neededBy", content.neededBy().toString())
                        .with("items", Sha256.of(row.items).hex())
                        .with("sheet", Sha256.of(submission.sheet).hex())
                        .build())
                .at(now));
        return Outcome.accepted(plans.toPlan(row));
    }

    private Optional<Rejection> objection(PlanRow row) {
        if (submissions.of(row.id, row.revision).isPresent()) {
            return Optional.of(Refusal.notNow(
                    "plan-submitted",
                    "This revision of the plan is submitted already; change it to submit again.",
                    null));
        }
        if (placements.of(row.id, row.revision).isEmpty()) {
            return Optional.of(Refusal.notNow(
                    "placement-missing",
                    "The signed statement that the placement complies is missing for this revision of the plan.",
                    null));
        }
        return Optional.empty();
    }

    private PriorReviewSheet sheet(int revision, PlanContent content, Instant now) {
        return new PriorReviewSheet(
                revision,
                content.neededBy(),
                content.items().stream()
                        .map(item -> PriorReviewSheet.SheetItem.of(
                                item.item(),
                                item.category(),
                                extracts.extract(new CatalogExtracts.ExtractQuestion(
                                        item.category(), item.minimum(), now, content.neededBy()))))
                        .toList());
    }
}
