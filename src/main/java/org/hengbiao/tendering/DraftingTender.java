package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.planning.ReviewedPlans;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.tendering.persistence.ItemColumns;
import org.hengbiao.tendering.persistence.TenderRow;
import org.hengbiao.tendering.persistence.TenderRows;

/** An agency makes a draft from a reviewed plan; the plan's needs and the scoring rule are copied and pinned by digest. */
@ApplicationScoped
public class DraftingTender {

    private final TenderRows rows;
    private final ReviewedPlans plans;
    private final ClockOfRecord clock;

    DraftingTender(TenderRows rows, ReviewedPlans plans, ClockOfRecord clock) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
    }

    /** Makes the draft, or says why not: no such reviewed plan, a taken number, a rule that can't be read. */
    @Transactional
    public Outcome<UUID> draft(Person agent, TenderProposal proposal) {
        return plans.find(proposal.plan())
                .map(plan -> draft(agent, proposal, PlanCopy.of(plan)))
                .orElseGet(() -> Outcome.rejected(Refusal.never(
                        "no-reviewed-plan",
                        "There is no plan " + proposal.plan() + " that the leading group agreed to as it is now.",
                        null)));
    }

    /** As {@link #draft(Person, TenderProposal)}, from what is known of the plan. */
    @Transactional
    Outcome<UUID> draft(Person agent, TenderProposal proposal, PlanCopy plan) {
        if (rows.numberTaken(proposal.number())) {
            return Outcome.rejected(
                    Refusal.never("number-taken", "The number " + proposal.number() + " is another tender's.", null));
        }
        return ProposalRules.judge(proposal, plan)
                .fold(rule -> Outcome.accepted(keep(agent, proposal, plan, rule)), Outcome::rejected);
    }

    private UUID keep(Person agent, TenderProposal proposal, PlanCopy plan, ScoringRule rule) {
        Instant now = clock.now();
        TenderRow row = new TenderRow();
        row.id = Identifiers.next(now);
        row.agency = agent.organisation().text();
        row.createdBy = agent.id();
        row.createdAt = now;
        take(row, proposal);
        take(row, plan);
        row.ruleSource = proposal.rule().toArray();
        row.rule = rule.canonical();
        row.ruleDigest = rule.digest().octets();
        rows.persist(row);
        return row.id;
    }

    private static void take(TenderRow row, TenderProposal proposal) {
        row.number = proposal.number();
        row.titleZh = proposal.titleZh();
        row.titleEn = proposal.titleEn();
        row.procedure = proposal.procedure();
        Money ceiling = proposal.money().ceiling();
        row.ceiling = ceiling == null ? null : ceiling.yuan();
        Money bond = proposal.money().bidBond();
        row.bidBond = bond == null ? null : bond.yuan();
        row.deadline = proposal.times().deadline();
        row.documentsUntil = proposal.times().documentsUntil();
        row.noticeUntil = proposal.times().noticeUntil();
        row.coreItem = proposal.coreItem();
    }

    private static void take(TenderRow row, PlanCopy plan) {
        row.plan = plan.id();
        row.planDigest = plan.digest().octets();
        row.purchaser = plan.purchaser().text();
        row.budget = plan.budget().yuan();
        row.items = plan.items().stream().map(ItemColumns::of).collect(Collectors.toCollection(ArrayList::new));
    }
}
