package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.planning.persistence.PlanRow;
import org.hengbiao.planning.persistence.PlanRows;

/** Plans whose day of need has not passed, for the question what a lapse in the catalog touches. */
@ApplicationScoped
public class OpenPlans {

    private static final int CHUNK = 200;

    private final PlanRows rows;

    OpenPlans(PlanRows rows) {
        this.rows = rows;
    }

    /**
     * A plan that says something and is still to come.
     *
     * @param id identifier
     * @param number the purchaser's number
     * @param title what is to be bought
     * @param purchaser whose plan it is
     * @param items what is to be bought
     */
    public record OpenPlan(UUID id, String number, String title, CreditCode purchaser, List<PlanItem> items) {
        public OpenPlan {
            items = List.copyOf(items);
        }
    }

    /** Hands every plan that is needed on {@code today} or later to {@code each}, by day of need. */
    @Transactional
    public void from(LocalDate today, Consumer<OpenPlan> each) {
        List<PlanRow> chunk = rows.neededFrom(today, null, CHUNK);
        while (!chunk.isEmpty()) {
            chunk.forEach(row -> each.accept(toOpen(row)));
            PlanRow last = chunk.get(chunk.size() - 1);
            chunk = rows.neededFrom(today, last, CHUNK);
        }
    }

    private static OpenPlan toOpen(PlanRow row) {
        PlanContent content = Objects.requireNonNull(row.content());
        return new OpenPlan(row.id, content.number(), content.title(), new CreditCode(row.purchaser), content.items());
    }
}
