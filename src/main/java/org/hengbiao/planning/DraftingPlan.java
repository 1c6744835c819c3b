package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengbiao.catalog.Categories;
import org.hengbiao.catalog.Category;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.planning.domain.PlanRules;
import org.hengbiao.planning.persistence.PlanRow;
import org.hengbiao.planning.persistence.PlanRows;
import org.hengbiao.platform.Problem;
import org.hengbiao.platform.Refusal;

/** A purchaser writes or changes its plan. A change starts a new revision: what was said about the old one does not cover it. */
@ApplicationScoped
public class DraftingPlan {

    private final PlanRows rows;
    private final Plans plans;
    private final Categories categories;

    DraftingPlan(PlanRows rows, Plans plans, Categories categories) {
        this.rows = rows;
        this.plans = plans;
        this.categories = categories;
    }

    /**
     * Keeps the content; the same content changes nothing.
     *
     * @return nothing when it is no plan of {@code by}'s organisation; rejected with {@link PlanFaults} or {@code number-taken}
     */
    @Transactional
    public Optional<Outcome<Plan>> draft(Person by, UUID id, PlanContent content) {
        return rows.locked(id)
                .filter(row -> row.purchaser.equals(by.organisation().text()))
                .map(row -> draft(row, content));
    }

    private Outcome<Plan> draft(PlanRow row, PlanContent content) {
        List<PlanRules.PlanFault> faults = PlanRules.faults(
                content, categories.all().stream().collect(Collectors.toMap(Category::id, Function.identity())));
        if (!faults.isEmpty()) {
            return Outcome.rejected(new PlanFaults(faults.stream()
                    .map(fault -> new Problem.Fault(fault.where(), fault.rule(), null))
                    .toList()));
        }
        if (rows.numberTaken(row, content.number())) {
            return Outcome.rejected(Refusal.never(
                    "number-taken", "Another plan of yours has the number " + content.number() + ".", null));
        }
        if (!content.equals(row.content())) {
            row.take(content);
        }
        return Outcome.accepted(plans.toPlan(row));
    }
}
