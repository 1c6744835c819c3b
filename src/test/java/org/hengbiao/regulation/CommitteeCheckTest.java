package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeCheckTest {

    @ParameterizedTest(name = "{0}, budget {1}, complex {2}: at least {3} members, {4} of them experts")
    @CsvSource({
        "OPEN_TENDER, 9999999.99, false, 5, 4", // O87 art 47
        "OPEN_TENDER, 10000000.00, false, 7, 5", // O87 art 47
        "INVITED_TENDER, 3000000.00, true, 7, 5", // O87 art 47
        "NEGOTIATION, 1999999.99, false, 3, 2", // O74 art 7
        "NEGOTIATION, 2000000.00, true, 5, 4", // O74 art 7
        "QUOTATION, 100000.00, false, 3, 2", // O74 art 7
        "CONSULTATION, 50000000.00, false, 3, 2" // 214 art 14
    })
    void sizes(Procedure procedure, String budget, boolean complex, int members, int experts) {
        CommitteeCheck check = new CommitteeCheck(ChinaLaw.rules(), goods(procedure, budget));

        assertEquals(members, check.smallest(complex));
        assertEquals(experts, check.fewestExperts(members));
        assertEquals(List.of(), check.breaches(new CommitteePlan(members, experts, complex, false)));
        assertEquals(
                1,
                check.breaches(new CommitteePlan(members, experts - 1, complex, false))
                        .size());
        if (members > 3) {
            List<Breach> small = check.breaches(new CommitteePlan(members - 2, members - 2, complex, false));
            assertEquals(1, small.size(), small.toString());
            assertEquals(
                    "have " + members + " members", small.get(0).mend().change().en());
        }
    }

    @Test
    @DisplayName("O87 art 47: an even committee needs one member more")
    void evenCommittee() {
        Breach breach = only(new CommitteePlan(6, 4, false, false));

        assertEquals("committee-odd", breach.limitId());
        assertEquals("6", breach.was());
        assertEquals("have 7 members", breach.mend().change().en());
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
    @DisplayName("O87 art 47: the purchaser's representative may not lead a tender's committee")
    void leader() {
        assertEquals(
                "representative-may-not-lead",
                only(new CommitteePlan(5, 4, false, true)).limitId());
        assertEquals(
                List.of(),
                new CommitteeCheck(ChinaLaw.rules(), goods(Procedure.NEGOTIATION, "1000000.00"))
                        .breaches(new CommitteePlan(3, 2, false, true)));
    }

    @Test
    void everyBreachIsReportedAtOnce() {
        assertEquals(
                List.of(
                        "committee-odd",
                        "committee-size",
                        "committee-size-complex",
                        "committee-experts",
                        "representative-may-not-lead"),
                ids(new CommitteePlan(4, 2, true, true)));
    }

    @Test
    void expertsAreAmongTheMembers() {
        assertThrows(IllegalArgumentException.class, () -> new CommitteePlan(5, 6, false, false));
        assertThrows(IllegalArgumentException.class, () -> new CommitteePlan(5, -1, false, false));
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
