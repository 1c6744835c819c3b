package org.hengbiao.regulation;

import java.util.Collections;
import java.util.Set;
import org.hengbiao.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The procurements that a provision is made for.
 *
 * @param procedures not empty
 * @param subjects not empty
 * @param budgetFrom the smallest budget (以上 includes the number: O87 art 85), null for none
 * @param budgetBelow the first budget that is too large, null for none
 */
public record Scope(
        Set<Procedure> procedures,
        Set<Subject> subjects,
        @Nullable Money budgetFrom,
        @Nullable Money budgetBelow) {

    public Scope {
        procedures = Set.copyOf(procedures);
        subjects = Set.copyOf(subjects);
        if (procedures.isEmpty() || subjects.isEmpty()) {
            throw new IllegalArgumentException("a scope names a procedure and a subject");
        }
        if (budgetFrom != null && budgetBelow != null && budgetFrom.compareTo(budgetBelow) >= 0) {
            throw new IllegalArgumentException("the budget's lower bound must lie under the upper one");
        }
    }

    /** Whether the provision is made for such a procurement. */
    public boolean covers(Applicability procurement) {
        return procedures.contains(procurement.procedure())
                && subjects.contains(procurement.subject())
                && (budgetFrom == null || procurement.budget().compareTo(budgetFrom) >= 0)
                && (budgetBelow == null || procurement.budget().compareTo(budgetBelow) < 0);
    }

    /** Whether some procurement lies in both. */
    boolean overlaps(Scope other) {
        return !Collections.disjoint(procedures, other.procedures)
                && !Collections.disjoint(subjects, other.subjects)
                && under(budgetFrom, other.budgetBelow)
                && under(other.budgetFrom, budgetBelow);
    }

    private static boolean under(@Nullable Money lower, @Nullable Money upper) {
        return lower == null || upper == null || lower.compareTo(upper) < 0;
    }
}
