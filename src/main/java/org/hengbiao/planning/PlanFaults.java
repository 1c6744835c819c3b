package org.hengbiao.planning;

import java.util.List;
import org.hengbiao.platform.FaultyRejection;
import org.hengbiao.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A plan whose content can't be kept.
 *
 * @param faults each with its field
 */
public record PlanFaults(List<Problem.Fault> faults) implements FaultyRejection {

    public PlanFaults {
        faults = List.copyOf(faults);
    }

    @Override
    public String code() {
        return "plan-faults";
    }

    @Override
    public String detail() {
        return "The plan has " + faults.size() + " faults; nothing was kept.";
    }

    @Override
    public @Nullable String clause() {
        return null;
    }
}
