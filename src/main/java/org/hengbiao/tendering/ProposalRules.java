package org.hengbiao.tendering;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.Refusal;
import org.hengbiao.scoring.Procedure;
import org.hengbiao.scoring.ScoringRule;
import org.jspecify.annotations.Nullable;

/** What a proposal must be, whatever the day: without it there is nothing that the law could be held against. */
final class ProposalRules {

    /** The only procedure so far. */
    public static final String OPEN = "open";

    private ProposalRules() {}

    /** The proposal's scoring rule, or why the proposal can't become a draft. */
    public static Outcome<ScoringRule> judge(TenderProposal proposal, PlanCopy plan) {
        Optional<Rejection> fault = faultOf(proposal, plan);
        if (fault.isPresent()) {
            return Outcome.rejected(fault.get());
        }
        try {
            ScoringRule rule = ScoringRule.parse(proposal.rule().toArray());
            return rule.procedures().contains(Procedure.OPEN_TENDER)
                    ? Outcome.accepted(rule)
                    : Outcome.rejected(Refusal.never(
                            "wrong-rule", "The scoring rule " + rule.id() + " is not made for an open tender.", null));
        } catch (MalformedException e) {
            return Outcome.rejected(
                    Refusal.never("malformed-rule", "The scoring rule can't be read: " + e.getMessage() + ".", null));
        }
    }

    private static Optional<Rejection> faultOf(TenderProposal proposal, PlanCopy plan) {
        if (!proposal.procedure().equals(OPEN)) {
            return fault("unknown-procedure", "The procedure must be open, not " + proposal.procedure() + ".", null);
        }
        Money ceiling = proposal.money().ceiling();
        if (ceiling != null && ceiling.compareTo(plan.budget()) > 0) {
            return fault(
                    "ceiling-over-budget",
                    "The ceiling of " + ceiling + " is over the plan's budget of " + plan.budget() + ".",
                    "O87 art 12");
        }
        if (plan.items().stream().noneMatch(item -> item.item().equals(proposal.coreItem()))) {
            return fault(
                    "unknown-core-item",
                    "The plan " + plan.number() + " has no item " + proposal.coreItem() + ".",
                    "O87 art 31");
        }
        if (!proposal.times().deadline().equals(proposal.times().deadline().truncatedTo(ChronoUnit.SECONDS))) {
            return fault("deadline-too-fine", "The deadline must be a whole second.", null);
        }
        return Optional.empty();
    }

    private static Optional<Rejection> fault(String code, String detail, @Nullable String clause) {
        return Optional.of(Refusal.never(code, detail, clause));
    }
}
