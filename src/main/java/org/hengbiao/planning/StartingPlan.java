package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.planning.domain.Classification;
import org.hengbiao.planning.persistence.PlanRow;
import org.hengbiao.planning.persistence.PlanRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/** A purchaser answers the question of classification, before anything else; a classified plan leaves no trace here. */
@ApplicationScoped
public class StartingPlan {

    private final PlanRows rows;
    private final Plans plans;
    private final ClockOfRecord clock;

    StartingPlan(PlanRows rows, Plans plans, ClockOfRecord clock) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param classification one of {@link Classification#ANSWERS}
     * @param classifiedBy who determined it, by name
     */
    public record ClassificationAnswer(String classification, String classifiedBy) {}

    /** Starts an empty plan, or refuses with {@code classified-plan} and keeps nothing. */
    @Transactional
    public Outcome<Plan> start(Person by, ClassificationAnswer answer) {
        if (!Classification.mayBeHeld(answer.classification())) {
            return Outcome.rejected(Refusal.never(
                    "classified-plan",
                    "Procurement that involves state secrets is outside the law on government procurement, and this"
                            + " system may not hold it. Nothing was stored. The classification officer (定密责任人) decides"
                            + " how to go on.",
                    "Procurement Law art 85"));
        }
        Instant now = clock.now();
        PlanRow row = new PlanRow();
        row.id = Identifiers.next(now);
        row.purchaser = by.organisation().text();
        row.classification = answer.classification();
        row.classifiedBy = answer.classifiedBy();
        row.createdBy = by.id();
        row.createdAt = now;
        rows.persist(row);
        return Outcome.accepted(plans.toPlan(row));
    }
}
