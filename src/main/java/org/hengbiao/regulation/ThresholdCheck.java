package org.hengbiao.regulation;

import java.util.Optional;
import org.hengbiao.kernel.Money;

/** Whether a procedure needs approval because the budget reaches the open-tender threshold ({@code Law art 27}). */
public final class ThresholdCheck {

    private final RuleSet rules;

    public ThresholdCheck(RuleSet rules) {
        this.rules = rules;
    }

    /** The budget from which an open tender is the rule. */
    public Money threshold(Applicability procurement) {
        return rules.limit("open-tender-threshold", procurement).money();
    }

    /**
     * The breach, if the budget reaches the threshold, another procedure is chosen, and the finance department has not
     * approved it.
     */
    public Optional<Breach> breach(Applicability procurement, boolean approved) {
        Money threshold = threshold(procurement);
        if (approved || procurement.budget().compareTo(threshold) < 0) {
            return Optional.empty();
        }
        return rules.find("other-method-approval", procurement)
                .map(rule -> Breach.of(
                        rule,
                        procurement.procedure().wireName() + ", " + procurement.budget(),
                        Procedure.OPEN_TENDER.wireName() + " ≥ " + threshold,
                        Mend.change("采用公开招标，或报财政部门批准", "tender openly, or get the approval of finance")));
    }
}
