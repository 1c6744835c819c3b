package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.RecordingCatalogReads;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.planning.domain.PlanDocuments;
import org.hengbiao.planning.persistence.PlanOpinionRow;
import org.hengbiao.planning.persistence.PlanOpinionRows;
import org.hengbiao.planning.persistence.PlanPlacementRow;
import org.hengbiao.planning.persistence.PlanPlacementRows;
import org.hengbiao.planning.persistence.PlanRow;
import org.hengbiao.planning.persistence.PlanRows;
import org.hengbiao.planning.persistence.PlanSubmissionRow;
import org.hengbiao.planning.persistence.PlanSubmissionRows;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Plans for their readers: a purchaser sees its own, the leading group every submitted one, nobody else any. */
@ApplicationScoped
public class Plans {

    /** The longest page. */
    public static final int MAX_PAGE = 200;

    private final PlanRows rows;
    private final PlanPlacementRows placements;
    private final PlanSubmissionRows submissions;
    private final PlanOpinionRows opinions;
    private final RecordingCatalogReads reads;

    Plans(
            PlanRows rows,
            PlanPlacementRows placements,
            PlanSubmissionRows submissions,
            PlanOpinionRows opinions,
            RecordingCatalogReads reads) {
        this.rows = rows;
        this.placements = placements;
        this.submissions = submissions;
        this.opinions = opinions;
        this.reads = reads;
    }

    /**
     * A page of plans, the oldest first.
     *
     * @param plans at most the size asked for
     * @param next what to ask after for the next page; null at the end
     */
    public record PlanPage(List<Plan> plans, @Nullable UUID next) {
        public PlanPage {
            plans = List.copyOf(plans);
        }
    }

    /** A page of the plans that {@code reader} may see. */
    @Transactional
    public PlanPage page(Person reader, @Nullable UUID after, int size) {
        int wanted = Math.max(1, Math.min(MAX_PAGE, size));
        List<PlanRow> found = List.of();
        if (reader.is(Role.LEADING_GROUP)) {
            found = rows.submitted(after, wanted + 1);
        } else if (reader.is(Role.PURCHASER)) {
            found = rows.ofPurchaser(reader.organisation().text(), after, wanted + 1);
        }
        boolean more = found.size() > wanted;
        List<PlanRow> shown = more ? found.subList(0, wanted) : found;
        return new PlanPage(shown.stream().map(this::toPlan).toList(), more ? shown.get(shown.size() - 1).id : null);
    }

    /** A plan, if {@code reader} may see it. */
    @Transactional
    public Optional<Plan> find(Person reader, UUID id) {
        return rows.findByIdOptional(id).filter(row -> mayRead(reader, row)).map(this::toPlan);
    }

    /**
     * The prior-review sheet of the present revision; products are named to the leading group only, a purchaser gets the
     * counts. The reading is recorded.
     *
     * @return nothing when {@code reader} may not see the plan; rejected with {@code plan-not-submitted}
     */
    @Transactional
    public Optional<Outcome<PriorReviewSheet>> sheet(Person reader, UUID id) {
        return rows.findByIdOptional(id)
                .filter(row -> mayRead(reader, row))
                .map(row -> submissions
                        .of(row.id, row.revision)
                        .<Outcome<PriorReviewSheet>>map(submission -> Outcome.accepted(sheet(reader, submission)))
                        .orElseGet(() -> Outcome.rejected(Refusal.notNow(
                                "plan-not-submitted",
                                "The sheet is drawn up when the plan, as it stands now, is submitted.",
                                null))));
    }

    private PriorReviewSheet sheet(Person reader, PlanSubmissionRow submission) {
        reads.record(reader, "prior-review sheet of plan " + submission.planId);
        PriorReviewSheet sheet = PlanDocuments.sheet(submission.sheet);
        return reader.is(Role.LEADING_GROUP) ? sheet : sheet.withoutNames();
    }

    private boolean mayRead(Person reader, PlanRow row) {
        boolean own = reader.is(Role.PURCHASER)
                && row.purchaser.equals(reader.organisation().text());
        return own
                || (reader.is(Role.LEADING_GROUP)
                        && submissions.of(row.id, row.revision).isPresent());
    }

    Plan toPlan(PlanRow row) {
        Optional<PlanSubmissionRow> submission = submissions.of(row.id, row.revision);
        Optional<PlanOpinionRow> opinion = opinions.of(row.id, row.revision);
        return new Plan(
                row.id,
                new CreditCode(row.purchaser),
                row.classification,
                row.classifiedBy,
                row.revision,
                row.content(),
                phase(row, submission.isPresent(), opinion.orElse(null)),
                placements.of(row.id, row.revision).map(Plans::placement).orElse(null),
                submission.map(submitted -> submitted.at).orElse(null),
                opinion.map(said -> new Plan.Opinion(said.opinion, said.remarks, said.at))
                        .orElse(null));
    }

    private static Plan.Placement placement(PlanPlacementRow row) {
        return new Plan.Placement(row.statedBy, row.at, row.checkedOn, row.tool, row.reviewedBy);
    }

    private static PlanPhase phase(PlanRow row, boolean submitted, @Nullable PlanOpinionRow opinion) {
        if (opinion != null) {
            return switch (opinion.opinion) {
                case "agree" -> PlanPhase.AGREED;
                case "return" -> PlanPhase.RETURNED;
                default -> PlanPhase.OBJECTED;
            };
        }
        if (submitted) {
            return PlanPhase.SUBMITTED;
        }
        return row.revision == 0 ? PlanPhase.EMPTY : PlanPhase.DRAFT;
    }
}
