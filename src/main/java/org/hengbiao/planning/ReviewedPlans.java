package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.planning.persistence.PlanOpinionRows;
import org.hengbiao.planning.persistence.PlanRow;
import org.hengbiao.planning.persistence.PlanRows;
import org.jspecify.annotations.Nullable;

/** The plans that a tender may start from: agreed to, and unchanged since. */
@ApplicationScoped
public class ReviewedPlans {

    private final PlanRows rows;
    private final PlanOpinionRows opinions;

    ReviewedPlans(PlanRows rows, PlanOpinionRows opinions) {
        this.rows = rows;
        this.opinions = opinions;
    }

    /** The plan, unless it is unknown, not agreed to, or was changed after the review. */
    @Transactional
    public Optional<ReviewedPlan> find(UUID plan) {
        return rows.findByIdOptional(plan).flatMap(this::reviewed);
    }

    /**
     * A page of reviewed plans, the oldest first.
     *
     * @param after the last plan of the page before; null to begin
     * @param size from 1 to {@link Plans#MAX_PAGE}
     */
    @Transactional
    public List<ReviewedPlan> page(@Nullable UUID after, int size) {
        return rows.agreed(after, Math.max(1, Math.min(Plans.MAX_PAGE, size))).stream()
                .flatMap(row -> reviewed(row).stream())
                .toList();
    }

    private Optional<ReviewedPlan> reviewed(PlanRow row) {
        PlanContent content = row.content();
        if (content == null) {
            return Optional.empty();
        }
        return opinions.of(row.id, row.revision)
                .filter(opinion -> opinion.opinion.equals("agree"))
                .map(opinion -> new ReviewedPlan(
                        row.id,
                        content.number(),
                        content.title(),
                        new CreditCode(row.purchaser),
                        content.budget(),
                        content.neededBy(),
                        content.items(),
                        opinion.at));
    }
}
