package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.CatalogExtract;
import org.hengbiao.evidence.Actor;
import org.hengbiao.exchange.AskingForExtract;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.CreditCode;
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
    private final AskingForExtract asking;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    SubmittingPlan(
            PlanRows rows,
            PlanPlacementRows placements,
            PlanSubmissionRows submissions,
            Plans plans,
            AskingForExtract asking,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.rows = rows;
        this.placements = placements;
        this.submissions = submissions;
        this.plans = plans;
        this.asking = asking;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Submits the present revision.
     *
     * @return nothing when it is no plan of {@code by}'s organisation; rejected with {@code plan-empty},
     *     {@code plan-submitted}, {@code placement-missing}, and with {@code extract-missing} where the catalog is another
     *     installation that has not answered yet
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
        return asking.ask(Actor.person(by.id()), question(row, content))
                .fold(extracts -> keep(by, row, content, extracts), Outcome::rejected);
    }

    private Outcome<Plan> keep(Person by, PlanRow row, PlanContent content, Map<String, CatalogExtract> extracts) {
        Instant now = clock.now();
        PlanSubmissionRow submission = new PlanSubmissionRow();
        submission.id = Identifiers.next(now);
        submission.planId = row.id;
        submission.revision = row.revision;
        submission.sheet = PlanDocuments.sheet(sheet(row.revision, content, extracts));
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

    static AskingForExtract.PlanQuestion question(PlanRow row, PlanContent content) {
        return new AskingForExtract.PlanQuestion(
                row.id,
                row.revision,
                new CreditCode(row.purchaser),
                content.neededBy(),
                content.items().stream()
                        .map(item -> new AskingForExtract.AskedItem(item.item(), item.category(), item.minimum()))
                        .toList());
    }

    private static PriorReviewSheet sheet(int revision, PlanContent content, Map<String, CatalogExtract> extracts) {
        return new PriorReviewSheet(
                revision,
                content.neededBy(),
                content.items().stream()
                        .map(item -> PriorReviewSheet.SheetItem.of(
                                item.item(), item.category(), Objects.requireNonNull(extracts.get(item.item()))))
                        .toList());
    }
}
