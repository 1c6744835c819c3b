package org.hengbiao.app.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hengbiao.kernel.Money;
import org.hengbiao.planning.Plan;
import org.hengbiao.planning.PlanContent;
import org.hengbiao.planning.Plans;
import org.jspecify.annotations.Nullable;

/** The plans that a purchaser or the leading group works on. */
@ApplicationScoped
class PlanWork {

    /**
     * A plan.
     *
     * @param id identifier
     * @param number its number; empty before it has one
     * @param title what is to be bought; empty before it is written
     * @param budget null before it is written
     * @param phase key of its phase
     * @param remarks what the leading group remarked; empty for nothing
     * @param placement the signed statement that its placement complies; null before it is there
     */
    record PlanLine(
            UUID id,
            String number,
            String title,
            @Nullable Money budget,
            String phase,
            String remarks,
            Plan.@Nullable Placement placement) {

        static PlanLine of(Plan plan) {
            PlanContent content = plan.content();
            Plan.Opinion opinion = plan.opinion();
            return new PlanLine(
                    plan.id(),
                    content == null ? "" : content.number(),
                    content == null ? "" : content.title(),
                    content == null ? null : content.budget(),
                    plan.phase().text(),
                    opinion == null ? "" : opinion.remarks(),
                    plan.placement());
        }
    }

    private final Plans plans;

    PlanWork(Plans plans) {
        this.plans = plans;
    }

    WorkAsked.Listed<PlanLine> of(WorkAsked asked) {
        Plans.PlanPage page = plans.page(asked.person(), asked.after("plans"), WorkAsked.SIZE);
        return new WorkAsked.Listed<>(
                page.plans().stream().map(PlanLine::of).toList(),
                page.next() == null ? null : page.next().toString());
    }
}
