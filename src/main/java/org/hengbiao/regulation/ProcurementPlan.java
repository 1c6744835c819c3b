package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says before the procurement begins; procedure, subject and budget stand in the {@link Applicability}.
 *
 * @param intentionPublished when the intention (采购意向) was published, null when it was not
 * @param start the day of the notice, or of the first invitation
 * @param approved whether the finance department approved another procedure than the open tender
 * @param grounds ids of the grounds that the plan states for its procedure
 */
public record ProcurementPlan(
        @Nullable LocalDate intentionPublished, LocalDate start, boolean approved, Set<String> grounds) {

    public ProcurementPlan {
        grounds = Set.copyOf(grounds);
    }
}
