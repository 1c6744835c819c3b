package org.hengbiao.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.app.DemoPeople.Signatory;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Money;
import org.hengbiao.planning.DraftingPlan;
import org.hengbiao.planning.Plan;
import org.hengbiao.planning.PlanContent;
import org.hengbiao.planning.PlanItem;
import org.hengbiao.planning.ReviewingPlan;
import org.hengbiao.planning.StartingPlan;
import org.hengbiao.planning.StatingPlacement;
import org.hengbiao.planning.SubmittingPlan;
import org.hengbiao.platform.RejectedException;
import org.hengbiao.regulation.Periods;

/** Makes a plan that the leading group agreed to, and one that still waits for it. */
@ApplicationScoped
class DemoPlan {

    static final Money BUDGET = Money.of("3600000.00");

    private static final int DAYS_TO_NEED = 120;

    // An intention is published 30 days before the procurement at the latest (财库〔2020〕10).
    private static final int DAYS_SINCE_INTENTION = 45;

    private final StartingPlan starting;
    private final DraftingPlan drafting;
    private final StatingPlacement stating;
    private final SubmittingPlan submitting;
    private final ReviewingPlan reviewing;

    DemoPlan(
            StartingPlan starting,
            DraftingPlan drafting,
            StatingPlacement stating,
            SubmittingPlan submitting,
            ReviewingPlan reviewing) {
        this.starting = starting;
        this.drafting = drafting;
        this.stating = stating;
        this.submitting = submitting;
        this.reviewing = reviewing;
    }

    /** The plan that was agreed to. */
    Plan make(Map<String, Signatory> people, Instant now) {
        LocalDate today = Periods.dayOf(now);
        UUID firewalls = submit(
                people,
                content(
                        "SLCG-2026-0017",
                        "接入网防火墙采购（示例）",
                        new PlanItem(
                                "1",
                                "firewall",
                                10,
                                Map.of(
                                        "throughput", "8",
                                        "concurrent-sessions", "1000000",
                                        "new-connections", "90000")),
                        today));
        submit(
                people,
                content(
                        "SLCG-2026-0018",
                        "漏洞扫描系统采购（示例）",
                        new PlanItem("1", "vulnerability-scanning", 2, Map.of()),
                        today));
        return RejectedException.demand(reviewing
                .review(
                        DemoTender.of(people, "leading").person(),
                        firewalls,
                        new ReviewingPlan.OpinionGiven("agree", "同意（示例）"))
                .orElseThrow());
    }

    private UUID submit(Map<String, Signatory> people, PlanContent content) {
        Signatory purchaser = DemoTender.of(people, "purchaser");
        Person person = purchaser.person();
        UUID plan = RejectedException.demand(
                        starting.start(person, new StartingPlan.ClassificationAnswer("unclassified", "示例定密责任人")))
                .id();
        RejectedException.demand(drafting.draft(person, plan, content).orElseThrow());
        JsonObject statement = JsonObject.with("type", "hengbiao.org/placement@v1")
                .with("plan", plan.toString())
                .with("complies", true)
                .with("by", "示例网络负责人")
                .build();
        RejectedException.demand(stating.state(person, plan, DemoTender.sign(purchaser, statement.canonical()))
                .orElseThrow());
        RejectedException.demand(submitting.submit(person, plan).orElseThrow());
        return plan;
    }

    private static PlanContent content(String number, String title, PlanItem item, LocalDate today) {
        return new PlanContent(
                number,
                title,
                BUDGET,
                today.plusDays(DAYS_TO_NEED),
                today.minusDays(DAYS_SINCE_INTENTION),
                List.of(item));
    }
}
