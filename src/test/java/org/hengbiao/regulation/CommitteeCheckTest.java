package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengbiao.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeCheckTest {

    @ParameterizedTest(
            name = "O87 art 47, O74 art 7, 214 art 14: {0}, budget {1}, complex {2}: {3} members, {4} of them experts")
    @CsvSource({
        "OPEN_TENDER, 9999999.99, false, 5, 4", // O87 art 47
        "OPEN_TENDER, 10000000.00, false, 7, 5", // O87 art 47
        "INVITED_TENDER, 3000000.00, true, 7, 5", // O87 art 47
        "NEGOTIATION, 1999999.99, false, 3, 2", // O74 art 7
        "NEGOTIATION, 2000000.00, true, 5, 4", // O74 art 7
        "QUOTATION, 100000.00, false, 3, 2", // O74 art 7
        "QUOTATION, 2000000.00, false, 5, 4", // O74 art 7
        "CONSULTATION, 50000000.00, false, 3, 2" // 214 art 14
    })
    void sizes(Procedure procedure, String budget, boolean complex, int members, int experts) {
        CommitteeCheck check = new CommitteeCheck(ChinaLaw.rules(), goods(procedure, budget));

        assertEquals(members, check.smallest(complex));
        assertEquals(experts, check.fewestExperts(members));
        assertEquals(List.of(), check.breaches(new CommitteePlan(members, experts, complex, false, 1)));
        List<Breach> few = check.breaches(new CommitteePlan(members, experts - 1, complex, false, 1));
        assertEquals(1, few.size(), few.toString());
        assertEquals("have " + experts + " experts", few.get(0).mend().change().en());
        List<Breach> small = check.breaches(new CommitteePlan(members - 2, members - 2, complex, false, 1));
        assertEquals(1, small.size(), small.toString());
        assertEquals("≥ " + members, small.get(0).mustBe());
        assertEquals(
                "have " + members + " members, " + experts + " of them experts",
                small.get(0).mend().change().en());
    }

    @Test
    @DisplayName("O74 art 7: a technically complex negotiation has a legal expert, a simple one or an inquiry need not")
    void legalExpert() {
        CommitteeCheck negotiation = new CommitteeCheck(ChinaLaw.rules(), goods(Procedure.NEGOTIATION, "1000000.00"));
        Breach breach =
                negotiation.breaches(new CommitteePlan(3, 2, true, false)).get(0);

        assertEquals("group-legal-expert", breach.limitId());
        assertEquals("0", breach.was());
        assertEquals("≥ 1", breach.mustBe());
        assertEquals(
                "have a legal expert among the experts", breach.mend().change().en());
        assertEquals(List.of(), negotiation.breaches(new CommitteePlan(3, 2, true, false, 1)));
        assertEquals(List.of(), negotiation.breaches(new CommitteePlan(3, 2, false, false)));
        assertEquals(
                List.of(),
                new CommitteeCheck(ChinaLaw.rules(), goods(Procedure.QUOTATION, "1000000.00"))
                        .breaches(new CommitteePlan(3, 2, true, false)));
    }

    @Test
    @DisplayName("财库〔2016〕198: experts are drawn at most two working days before, over a holiday if need be")
    void drawnTooEarly() {
        CommitteeCheck check = new CommitteeCheck(ChinaLaw.rules(), goods(Procedure.OPEN_TENDER, "3000000.00"));
        WorkCalendar calendar = ChinaLaw.calendar();

        assertTrue(check.drawnTooEarly(day("2026-12-10"), day("2026-12-14"), calendar)
                .isEmpty());
        Breach breach = check.drawnTooEarly(day("2026-12-09"), day("2026-12-14"), calendar)
                .orElseThrow();
        assertEquals("财库〔2016〕198", breach.clause());
        assertEquals("≥ 2026-12-10", breach.mustBe());
        assertEquals(day("2026-12-10"), breach.mend().day());
        assertEquals(
                day("2026-09-29"),
                check.drawnTooEarly(day("2026-09-28"), day("2026-10-08"), calendar)
                        .orElseThrow()
                        .mend()
                        .day());
    }

    @Test
    @DisplayName("O74 art 7: the group grows at the very threshold from which an open tender is the rule")
    void theGroupGrowsAtTheThreshold() {
        Money threshold = new ThresholdCheck(ChinaLaw.rules()).threshold(goods(Procedure.NEGOTIATION, "1.00"));
        List<Money> bounds = ChinaLaw.rules().provisions().stream()
                .filter(p -> p.id().equals("group-size"))
                .flatMap(p -> Stream.of(p.scope().budgetFrom(), p.scope().budgetBelow()))
                .filter(Objects::nonNull)
                .toList();

        assertEquals(List.of(threshold, threshold), bounds);
    }

    @Test
    @DisplayName("O87 art 47: an even committee needs one member more")
    void evenCommittee() {
        Breach breach = only(new CommitteePlan(6, 4, false, false));

        assertEquals("committee-odd", breach.limitId());
        assertEquals("6", breach.was());
        assertEquals("have 7 members, 5 of them experts", breach.mend().change().en());
    }

    @Test
    @DisplayName("O87 art 47: two thirds are exact: 4 of 6 would do, 3 of 5 do not, 4 of 5 do")
    void shareOfExperts() {
        assertEquals(List.of("committee-odd"), ids(new CommitteePlan(6, 4, false, false)));
        Breach breach = only(new CommitteePlan(5, 3, false, false));
        assertEquals("3/5", breach.was());
        assertEquals("≥ 2/3", breach.mustBe());
        assertEquals("have 4 experts", breach.mend().change().en());
        assertEquals(List.of(), ids(new CommitteePlan(5, 4, false, false)));
    }

    @Test
    @DisplayName("O87 art 45: the purchaser's representative may not lead a tender's committee")
    void leader() {
        Breach breach = only(new CommitteePlan(5, 4, false, true));
        assertEquals("representative-may-not-lead", breach.limitId());
        assertEquals("O87 art 45", breach.clause());
        assertEquals("let an expert lead", breach.mend().change().en());
        assertEquals(
                List.of(),
                new CommitteeCheck(ChinaLaw.rules(), goods(Procedure.NEGOTIATION, "1000000.00"))
                        .breaches(new CommitteePlan(3, 2, false, true)));
    }

    @Test
    void everyBreachIsReportedAtOnceAndTheMendsFitEachOther() {
        assertEquals(
                List.of(
                        "committee-odd",
                        "committee-size",
                        "committee-size-complex",
                        "committee-experts",
                        "representative-may-not-lead"),
                ids(new CommitteePlan(4, 2, true, true)));
        assertEquals(
                List.of(
                        "have 7 members, 5 of them experts",
                        "have 7 members, 5 of them experts",
                        "have 7 members, 5 of them experts",
                        "have 5 experts",
                        "let an expert lead"),
                breaches(new CommitteePlan(4, 2, true, true)).stream()
                        .map(breach -> breach.mend().change().en())
                        .toList());
    }

    @Test
    @DisplayName("O87 art 47: were an even number the least, the next odd one would be the smallest committee")
    void anEvenLeastNumberIsNoSmallestCommittee() {
        String file = new String(ChinaLaw.read(ChinaLaw.REGULATION), StandardCharsets.UTF_8);
        String five = "value: \"5\"\n    unit: count\n    procedures: [open-tender, invited-tender]\n";
        assertTrue(file.contains(five));
        RuleSet six = Regulations.load(
                        file.replace(five, five.replace("5", "6")).getBytes(StandardCharsets.UTF_8))
                .on(ChinaLaw.TODAY);

        assertEquals(7, new CommitteeCheck(six, goods(Procedure.OPEN_TENDER, "3000000.00")).smallest(false));
    }

    @Test
    void aCommitteeBeforeTheLawSaysWhoIsInItIsRefused() {
        CommitteeCheck before = new CommitteeCheck(
                ChinaLaw.regulations().on(day("2017-09-30")), goods(Procedure.OPEN_TENDER, "3000000.00"));

        assertEquals(
                "committee-experts: no share of experts is in force",
                assertThrows(NoProvision.class, () -> before.fewestExperts(5)).getMessage());
        assertEquals(1, before.smallest(true));
    }

    @Test
    void expertsAreAmongTheMembers() {
        assertThrows(IllegalArgumentException.class, () -> new CommitteePlan(5, 6, false, false));
        assertThrows(IllegalArgumentException.class, () -> new CommitteePlan(5, -1, false, false));
        assertThrows(IllegalArgumentException.class, () -> new CommitteePlan(-1, -1, false, false));
        assertThrows(IllegalArgumentException.class, () -> new CommitteePlan(5, 4, false, false, 5));
        assertThrows(IllegalArgumentException.class, () -> new CommitteePlan(5, 4, false, false, -1));
        assertEquals(4, new CommitteePlan(4, 4, false, false, 4).legalExperts());
        assertEquals(0, new CommitteePlan(0, 0, false, false).members());
    }

    private static List<Breach> breaches(CommitteePlan plan) {
        return new CommitteeCheck(ChinaLaw.rules(), goods(Procedure.OPEN_TENDER, "3000000.00")).breaches(plan);
    }

    private static List<String> ids(CommitteePlan plan) {
        return breaches(plan).stream().map(Breach::limitId).toList();
    }

    private static Breach only(CommitteePlan plan) {
        List<Breach> breaches = breaches(plan);
        assertEquals(1, breaches.size(), breaches.toString());
        return breaches.get(0);
    }
}
