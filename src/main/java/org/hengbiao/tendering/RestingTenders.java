package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.catalog.LapsedProduct;
import org.hengbiao.catalog.RestingMatter;
import org.hengbiao.catalog.RestingOnCatalog;
import org.hengbiao.ledger.Milestones;
import org.hengbiao.planning.OpenPlans;
import org.hengbiao.planning.PlanItem;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.tendering.persistence.TenderRow;
import org.hengbiao.tendering.persistence.TenderRows;

/**
 * Plans in whose prior review a product counted, and tenders in which it may be offered. Which products are offered is secret
 * before the opening and is not looked at: every tender of the category whose minimum the product meets is named.
 */
@ApplicationScoped
class RestingTenders implements RestingOnCatalog {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int CHUNK = 100;

    /** Once decided, an award rests on the winner's product only. */
    private static final Set<TenderPhase> ENDED =
            EnumSet.of(TenderPhase.FAILED, TenderPhase.DECIDED, TenderPhase.ANNOUNCED);

    private final OpenPlans plans;
    private final TenderRows rows;
    private final Milestones milestones;
    private final ClockOfRecord clock;

    RestingTenders(OpenPlans plans, TenderRows rows, Milestones milestones, ClockOfRecord clock) {
        this.plans = plans;
        this.rows = rows;
        this.milestones = milestones;
        this.clock = clock;
    }

    @Override
    public List<RestingMatter> restingOn(LapsedProduct product) {
        Instant now = clock.now();
        List<RestingMatter> matters = new ArrayList<>(tenders(product, now));
        if (product.counted()) {
            matters.addAll(plans(product, LocalDate.ofInstant(now, BEIJING)));
        }
        return matters;
    }

    private List<RestingMatter> plans(LapsedProduct product, LocalDate today) {
        List<RestingMatter> matters = new ArrayList<>();
        plans.from(today, plan -> {
            for (PlanItem item : plan.items()) {
                if (product.meets(item.category(), item.minimum())) {
                    matters.add(new RestingMatter(
                            RestingMatter.Kind.PLAN,
                            plan.id(),
                            plan.number(),
                            plan.title(),
                            item.item(),
                            Set.of(plan.purchaser())));
                }
            }
        });
        Set<UUID> tendered =
                rows.tendered(matters.stream().map(RestingMatter::id).toList());
        return matters.stream()
                .filter(matter -> !tendered.contains(matter.id()))
                .toList();
    }

    private List<RestingMatter> tenders(LapsedProduct product, Instant now) {
        List<RestingMatter> matters = new ArrayList<>();
        List<TenderRow> chunk = rows.withCategory(product.category().id(), null, CHUNK);
        while (!chunk.isEmpty()) {
            for (TenderRow row : chunk) {
                TenderFacts facts = row.toFacts(milestones.of(row.id));
                if (!ENDED.contains(TenderPhase.at(facts, now))) {
                    matters.addAll(tender(product, facts));
                }
            }
            chunk = rows.withCategory(product.category().id(), chunk.get(chunk.size() - 1).id, CHUNK);
        }
        return matters;
    }

    private static List<RestingMatter> tender(LapsedProduct product, TenderFacts facts) {
        return facts.items().stream()
                .filter(item -> product.meets(item.category(), item.minimum()))
                .map(item -> new RestingMatter(
                        RestingMatter.Kind.TENDER,
                        facts.id(),
                        facts.number(),
                        facts.titleZh(),
                        item.item(),
                        new HashSet<>(List.of(facts.purchaser(), facts.agency()))))
                .toList();
    }
}
