package org.hengbiao.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Money;
import org.hengbiao.regulation.Applicability;
import org.hengbiao.regulation.EarliestTimetable;
import org.hengbiao.regulation.Procedure;
import org.hengbiao.regulation.Regulations;
import org.hengbiao.regulation.Subject;
import org.hengbiao.regulation.TimetableCheck;
import org.hengbiao.regulation.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** The agency drafts an open tender and a second person publishes it. */
final class Tendering {

    private static final Path RULE = Path.of("scoring-rules", "rules", "firewall-security.yaml");
    private static final String BUDGET = "3600000.00";

    private final Scene scene;

    Tendering(Scene scene) {
        this.scene = scene;
    }

    /** The published tender. */
    UUID publish(UUID plan) {
        ApiClient first = scene.cast().player("agency-1").api();
        EarliestTimetable earliest = earliest();
        tooShortIsRefused(plan, earliest);
        UUID tender = first.post("/api/tenders", draft(plan, "SL-2026-001", earliest, earliest.deadline()))
                .expect(201)
                .json()
                .uuid("id");
        first.post("/api/tenders/" + tender + "/opening-key").expect(200, 201);
        List<JsonReader> breaches = first.get("/api/tenders/" + tender + "/check")
                .expect(200)
                .json()
                .objects("breaches");
        Deviation.unless(breaches.isEmpty(), "the draft breaks the law: " + breaches.size() + " breaches");
        String alone = first.post("/api/tenders/" + tender + "/publication").refused();
        scene.narration().row("经办人不得独自发布", "Its author alone can't publish it", alone);
        scene.cast()
                .player("agency-2")
                .api()
                .post("/api/tenders/" + tender + "/publication")
                .expect(200, 201);
        scene.narration()
                .row(
                        "发布招标，评分办法以摘要固定",
                        "Published; the scoring rule is pinned by digest",
                        scene.tender(tender).text("rule").substring(0, 16) + "…");
        return tender;
    }

    /** The law's minimum periods are held by citing the clause. */
    private void tooShortIsRefused(UUID plan, EarliestTimetable earliest) {
        ApiClient first = scene.cast().player("agency-1").api();
        Answer drafted = first.post(
                "/api/tenders",
                draft(plan, "SL-2026-000", earliest, earliest.deadline().minusDays(5)));
        if (drafted.status() != 201) {
            scene.narration().row("期限不足被拒", "Too short a time for bids is refused", drafted.refused());
            return;
        }
        UUID id = drafted.json().uuid("id");
        List<JsonReader> breaches =
                first.get("/api/tenders/" + id + "/check").expect(200).json().objects("breaches");
        Deviation.unless(!breaches.isEmpty(), "a deadline five days too early breaks nothing");
        scene.narration()
                .row(
                        "期限不足，指出条款",
                        "Too short a time for bids: the clause is named",
                        breaches.get(0).text("clause"));
    }

    private EarliestTimetable earliest() {
        try {
            Regulations law = Regulations.load(Files.readAllBytes(Path.of("scoring-rules/regulations/cn.yaml")));
            WorkCalendar calendar =
                    WorkCalendar.load(List.of(Files.readAllBytes(Path.of("scoring-rules/calendars/cn-2026.yaml"))));
            Instant now = Instant.now();
            Applicability procurement = new Applicability(Procedure.OPEN_TENDER, Subject.GOODS, Money.of(BUDGET));
            return new TimetableCheck(law.on(LocalDate.ofInstant(now, WorkCalendar.ZONE)), procurement, calendar)
                    .earliestLawful(now);
        } catch (IOException e) {
            throw new Deviation("the law's files can't be read", e);
        }
    }

    private static JsonObject draft(UUID plan, String number, EarliestTimetable earliest, LocalDate deadline) {
        Instant hour =
                deadline.atTime(LocalTime.of(9, 30)).atZone(WorkCalendar.ZONE).toInstant();
        return JsonObject.with("plan", plan.toString())
                .with("number", number)
                .with("titleZh", "接入网防火墙采购（示例）")
                .with("titleEn", "Firewalls for the access network (example)")
                .with("procedure", "open")
                .with("ceiling", "3500000.00")
                .with("deadline", hour.toString())
                .with("documentsUntil", day(earliest.documentsUntil()))
                .with("noticeUntil", day(earliest.noticeUntil()))
                .with("coreItem", "1")
                .with("rule", rule())
                .with("bidBond", "36000.00")
                .build();
    }

    private static String day(@Nullable LocalDate day) {
        if (day == null) {
            throw new Deviation("an open tender has such a period");
        }
        return day.toString();
    }

    private static String rule() {
        try {
            return Files.readString(RULE);
        } catch (IOException e) {
            throw new Deviation("the scoring rule can't be read", e);
        }
    }
}
