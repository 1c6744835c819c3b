package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.at;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationCheckTest {

    private static final Instant NINE = at("2026-11-24", "09:00");

    @Test
    @DisplayName("O87 art 14: three drawn from six, two supervise, recorded, sent at one moment: lawful")
    void lawful() {
        assertEquals(List.of(), invited(CandidateSource.LIBRARY, 6, 3));
        assertEquals(List.of(), invited(CandidateSource.RECOMMENDATION, 8, 4));
    }

    @Test
    @DisplayName("Law art 34: two invited suppliers are too few, three are enough")
    void fewestInvited() {
        Breach breach = only(invited(CandidateSource.LIBRARY, 6, 2));

        assertEquals("Law art 34", breach.clause());
        assertEquals("2", breach.was());
        assertEquals("≥ 3", breach.mustBe());
        assertEquals("invite 3 suppliers", breach.mend().change().en());
        assertEquals("邀请3家", breach.mend().change().zh());
    }

    @ParameterizedTest(name = "O87 art 14: a {0} list holds twice those drawn")
    @EnumSource(
            value = CandidateSource.class,
            names = {"LIBRARY", "RECOMMENDATION"})
    void theListHoldsTwiceThoseDrawn(CandidateSource source) {
        Breach breach = only(invited(source, 7, 4));

        assertEquals("recommendation-list-multiple", breach.limitId());
        assertEquals("7 : 4", breach.was());
        assertEquals("≥ 8", breach.mustBe());
        assertEquals("list 8 suppliers", breach.mend().change().en());
        assertEquals("名单增至8家", breach.mend().change().zh());
    }

    @Test
    @DisplayName("O87 art 14: those who answered a prequalification notice are no list that must be twice as long")
    void aPrequalificationNeedsNoMultiple() {
        assertEquals(List.of(), invited(CandidateSource.NOTICE, 3, 3));
    }

    @Test
    @DisplayName("O87 art 14: with too few invited too, the list is as long as the mended number needs")
    void theMendsFitEachOther() {
        List<Breach> breaches = invited(CandidateSource.LIBRARY, 5, 2);

        assertEquals(List.of("invited-suppliers", "recommendation-list-multiple"), ids(breaches));
        assertEquals("list 6 suppliers", breaches.get(1).mend().change().en());
    }

    @Test
    @DisplayName("O87 art 14: two of the purchaser's staff supervise the draw")
    void supervisors() {
        Breach breach = only(tender(new Invitation(CandidateSource.LIBRARY, 6, 0, 3, 1, true, List.of())));

        assertEquals("draw-supervisors", breach.limitId());
        assertEquals("≥ 2", breach.mustBe());
        assertEquals(
                "let 2 of the purchaser's staff supervise",
                breach.mend().change().en());
    }

    @Test
    @DisplayName("O87 art 14: the draw is recorded in writing")
    void record() {
        Breach breach = only(tender(new Invitation(CandidateSource.LIBRARY, 6, 0, 3, 2, false, List.of())));

        assertEquals("invited-by-random-draw", breach.limitId());
        assertEquals("record the draw and file it", breach.mend().change().en());
    }

    @Test
    @DisplayName("O87 art 14: all invitations go out at the same moment")
    void sameMoment() {
        Instant later = NINE.plusMillis(1);
        Breach breach =
                only(tender(new Invitation(CandidateSource.LIBRARY, 6, 0, 3, 2, true, List.of(NINE, later, NINE))));

        assertEquals("invitations-at-once", breach.limitId());
        assertEquals(NINE + " – " + later, breach.was());
        assertEquals("= " + later, breach.mustBe());
    }

    @Test
    void everyBreachIsReportedAtOnce() {
        assertEquals(
                List.of(
                        "invited-suppliers",
                        "recommendation-list-multiple",
                        "draw-supervisors",
                        "invited-by-random-draw",
                        "invitations-at-once"),
                ids(tender(new Invitation(
                        CandidateSource.RECOMMENDATION, 2, 2, 2, 0, false, List.of(NINE, NINE.plusSeconds(1))))));
    }

    @ParameterizedTest(name = "O74 art 12, 214 art 6: a {0} has three suppliers, by {1}")
    @CsvSource({
        "NEGOTIATION, O74 art 12, negotiation-suppliers",
        "QUOTATION, O74 art 12, negotiation-suppliers",
        "CONSULTATION, 214 art 6, consultation-suppliers"
    })
    void otherProceduresHaveThreeSuppliersAndNoMultiple(Procedure procedure, String clause, String id) {
        InvitationCheck check = check(procedure);

        assertEquals(List.of(), check.breaches(new Invitation(CandidateSource.LIBRARY, 3, 0, 3, 0, false, List.of())));
        Breach breach = only(check.breaches(new Invitation(CandidateSource.LIBRARY, 3, 0, 2, 0, false, List.of())));
        assertEquals(clause, breach.clause());
        assertEquals(id, breach.limitId());
    }

    @ParameterizedTest(name = "O74 art 12, 214 art 6: {1} of {2} are the purchaser's, {3} more from the experts")
    @CsvSource({"NEGOTIATION, 2, 3, 1, O74 art 12", "QUOTATION, 3, 4, 2, O74 art 12", "CONSULTATION, 4, 4, 4, 214 art 6"
    })
    void halfOfTheRecommendedAtMostAreThePurchasers(
            Procedure procedure, int byPurchaser, int listed, int more, String clause) {
        InvitationCheck check = check(procedure);
        Breach breach = only(check.breaches(
                new Invitation(CandidateSource.RECOMMENDATION, listed, byPurchaser, 3, 0, true, List.of())));

        assertEquals(clause, breach.clause());
        assertEquals(byPurchaser + " / " + listed, breach.was());
        assertEquals("≤ 50%", breach.mustBe());
        assertEquals(
                "let the experts recommend " + more + " more",
                breach.mend().change().en());
        assertEquals(
                List.of(),
                check.breaches(new Invitation(
                        CandidateSource.RECOMMENDATION, listed + more, byPurchaser, 3, 0, true, List.of())));
    }

    @Test
    void anOpenTenderInvitesNobody() {
        assertTrue(check(Procedure.OPEN_TENDER).fewestInvited().isEmpty());
        assertEquals(
                List.of(),
                check(Procedure.OPEN_TENDER)
                        .breaches(new Invitation(CandidateSource.NOTICE, 0, 0, 0, 0, false, List.of())));
    }

    @Test
    void theInvitedAndTheRecommendedAreAmongTheListed() {
        for (int[] wrong : new int[][] {{3, -1, 3, 2}, {3, 4, 3, 2}, {3, 0, -1, 2}, {3, 0, 4, 2}, {3, 0, 3, -1}}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Invitation(
                            CandidateSource.LIBRARY, wrong[0], wrong[1], wrong[2], wrong[3], true, List.of()));
        }
        assertEquals(3, new Invitation(CandidateSource.LIBRARY, 3, 3, 3, 0, true, List.of()).listedByPurchaser());
    }

    private static List<Breach> invited(CandidateSource source, int listed, int invited) {
        return tender(new Invitation(source, listed, 0, invited, 2, true, List.of(NINE, NINE, NINE)));
    }

    private static List<Breach> tender(Invitation invitation) {
        return check(Procedure.INVITED_TENDER).breaches(invitation);
    }

    private static InvitationCheck check(Procedure procedure) {
        return new InvitationCheck(ChinaLaw.rules(), goods(procedure, "1000000.00"));
    }

    private static List<String> ids(List<Breach> breaches) {
        return breaches.stream().map(Breach::limitId).toList();
    }

    private static Breach only(List<Breach> breaches) {
        assertEquals(1, breaches.size(), breaches.toString());
        return breaches.get(0);
    }
}
