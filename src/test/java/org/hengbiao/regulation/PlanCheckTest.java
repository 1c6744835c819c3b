package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengbiao.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCheckTest {

    @Test
    @DisplayName("财库〔2020〕10: the intention stands thirty days before the procurement begins")
    void intention() {
        assertEquals(List.of(), openTender("2026-10-25", "2026-11-24"));
        Breach late = only(openTender("2026-10-26", "2026-11-24"));

        assertEquals("财库〔2020〕10", late.clause());
        assertEquals("2026-11-24", late.was());
        assertEquals("≥ 2026-11-25", late.mustBe());
        assertEquals(day("2026-11-25"), late.mend().day());
    }

    @Test
    @DisplayName("财库〔2020〕10: without an intention, the mend is the last day on which it would have been in time")
    void noIntention() {
        Breach none = only(openTender(null, "2026-11-24"));

        assertEquals("—", none.was());
        assertEquals("≤ 2026-10-25", none.mustBe());
        assertEquals(day("2026-10-25"), none.mend().day());
        assertEquals("set it to 2026-10-25 or earlier", none.mend().change().en());
        // Thirty days before 2026-10-08 lie in a week whose thirtieth day falls on the holiday: it moves, so the
        // intention must
        // come before the holiday's first day less thirty.
        assertEquals(
                day("2026-09-08"), only(openTender(null, "2026-10-08")).mend().day());
        assertEquals(
                day("2026-08-31"), only(openTender(null, "2026-10-07")).mend().day());
    }

    @Test
    @DisplayName(
            "Law art 27: from the threshold on, another procedure needs the approval of finance, whatever its ground")
    void approval() {
        Applicability large = goods(Procedure.NEGOTIATION, "2000000.00");

        Breach breach = only(check(large).breaches(plan(false, "negotiation-urgent")));
        assertEquals("Law art 27", breach.clause());
        assertEquals(
                "tender openly, or get the approval of finance",
                breach.mend().change().en());
        assertEquals(List.of(), check(large).breaches(plan(true, "negotiation-urgent")));
    }

    @ParameterizedTest(name = "Law art 29, Law art 30, Law art 32, 214 art 3: {1} permits {0}, nothing does not")
    @CsvSource({
        "INVITED_TENDER, invited-few-suppliers, Law art 29",
        "INVITED_TENDER, invited-costs-too-much, Law art 29",
        "NEGOTIATION, negotiation-failed-tender, Law art 30",
        "NEGOTIATION, negotiation-complex, Law art 30",
        "NEGOTIATION, negotiation-urgent, Law art 30",
        "NEGOTIATION, negotiation-no-total, Law art 30",
        "QUOTATION, quotation-uniform-goods, Law art 32",
        "CONSULTATION, consultation-complex, 214 art 3",
        "CONSULTATION, consultation-no-total, 214 art 3",
        "CONSULTATION, consultation-research, 214 art 3"
    })
    void aProcedureNeedsOneOfItsOwnGrounds(Procedure procedure, String ground, String clause) {
        PlanCheck check = check(goods(procedure, "1000000.00"));

        assertEquals(List.of(), check.breaches(plan(false, ground)));
        Breach breach = only(check.breaches(plan(false)));
        assertEquals(clause, breach.clause());
        assertEquals(procedure.wireName() + " of goods: —", breach.was());
        assertEquals("choose open tender", breach.mend().change().en());
        assertEquals("改用公开招标", breach.mend().change().zh());
    }

    @Test
    @DisplayName("214 art 3: services that government buys permit a consultation, goods on that ground do not")
    void aGroundForServicesPermitsNoGoods() {
        Applicability services = new Applicability(Procedure.CONSULTATION, Subject.SERVICES, Money.of("1000000.00"));

        assertEquals(List.of(), check(services).breaches(plan(false, "consultation-bought-services")));
        Breach breach = only(check(goods(Procedure.CONSULTATION, "1000000.00"))
                .breaches(plan(false, "consultation-bought-services")));
        assertEquals("consultation of goods: consultation-bought-services", breach.was());
        assertEquals(
                "consultation of goods: consultation-complex / consultation-no-total / consultation-research",
                breach.mustBe());
    }

    @Test
    @DisplayName("Law art 32: services are never bought by inquiry")
    void servicesAreNeverBoughtByInquiry() {
        Breach breach = only(check(new Applicability(Procedure.QUOTATION, Subject.SERVICES, Money.of("1000000.00")))
                .breaches(plan(false, "quotation-uniform-goods")));

        assertEquals("Law art 32", breach.clause());
        assertEquals("quotation of services: —", breach.mustBe());
    }

    @Test
    @DisplayName("Law art 30: the breach names every procedure that the stated grounds would permit")
    void whichProcedureWouldFit() {
        Breach breach = only(check(goods(Procedure.NEGOTIATION, "1000000.00"))
                .breaches(plan(false, "quotation-uniform-goods", "consultation-complex", "invited-few-suppliers")));

        assertEquals(
                "choose open tender or invited tender or consultation or inquiry",
                breach.mend().change().en());
        assertEquals(
                "negotiation of goods: consultation-complex + invited-few-suppliers + quotation-uniform-goods",
                breach.was());
        assertEquals(
                List.of(Procedure.OPEN_TENDER, Procedure.INVITED_TENDER, Procedure.CONSULTATION, Procedure.QUOTATION),
                grounds("2026-11-24")
                        .fitting(Set.of("quotation-uniform-goods", "consultation-complex", "invited-few-suppliers")));
    }

    @Test
    void anOpenTenderNeedsNoGroundAndHasNone() {
        assertEquals(List.of(), grounds("2026-11-24").permitting(Procedure.OPEN_TENDER));
        assertEquals(List.of(Procedure.OPEN_TENDER), grounds("2026-11-24").fitting(Set.of()));
    }

    @Test
    void whatIsNoGroundOfThatDaysLawIsRefused() {
        NoProvision noGround = assertThrows(
                NoProvision.class,
                () -> check(goods(Procedure.NEGOTIATION, "1.00")).breaches(plan(false, "open-tender-threshold")));
        assertEquals("open-tender-threshold: no such ground is in force on 2026-11-24", noGround.getMessage());
        ProcedureGrounds before = grounds("2014-12-30");
        assertThrows(NoProvision.class, () -> before.fitting(Set.of("consultation-complex")));
        assertEquals(
                List.of(Procedure.OPEN_TENDER, Procedure.CONSULTATION),
                grounds("2014-12-31").fitting(Set.of("consultation-complex")));
    }

    @Test
    void everyBreachIsReportedAtOnce() {
        assertEquals(
                List.of("intention-publication", "other-method-approval", "invited-tender-grounds"),
                check(goods(Procedure.INVITED_TENDER, "3000000.00"))
                        .breaches(new ProcurementPlan(null, day("2026-11-24"), false, Set.of()))
                        .stream()
                        .map(Breach::limitId)
                        .toList());
    }

    @Test
    void anIntentionWhoseTimeNeedsAYearNotLoadedIsRefused() {
        PlanCheck check = check(goods(Procedure.OPEN_TENDER, "3000000.00"));
        assertEquals(day("2026-12-31"), check.earliestStart(day("2026-12-01")));
        assertThrows(CalendarNotLoaded.class, () -> check.earliestStart(day("2026-12-02")));
    }

    private static ProcedureGrounds grounds(String day) {
        return new ProcedureGrounds(ChinaLaw.regulations().on(day(day)), Subject.GOODS, Money.of("1000000.00"));
    }

    private static List<Breach> openTender(@Nullable String intention, String start) {
        LocalDate published = intention == null ? null : day(intention);
        return check(goods(Procedure.OPEN_TENDER, "3000000.00"))
                .breaches(new ProcurementPlan(published, day(start), false, Set.of()));
    }

    private static ProcurementPlan plan(boolean approved, String... grounds) {
        return new ProcurementPlan(day("2026-10-01"), day("2026-11-24"), approved, Set.of(grounds));
    }

    private static PlanCheck check(Applicability procurement) {
        return new PlanCheck(ChinaLaw.rules(), procurement, ChinaLaw.calendar());
    }

    private static Breach only(List<Breach> breaches) {
        assertEquals(1, breaches.size(), breaches.toString());
        return breaches.get(0);
    }
}
