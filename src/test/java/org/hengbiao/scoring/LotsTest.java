package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

/** One rule and one result per lot. */
class LotsTest {

    private static final ScoringRule CARDS = RuleFiles.rule("physical-isolation-card-negotiation");
    private static final ScoringRule SCORED =
            ScoringRule.parse(RuleFiles.bytes(RuleFiles.BROKEN.resolveSibling("clean.yaml")));
    private static final LowPriceRates RATES =
            new LowPriceRates(new BigDecimal("50"), new BigDecimal("50"), new BigDecimal("45"));

    /** The same vendors, brands and prices in two lots, each by its own rule. */
    private static final List<Lot> LOTS = List.of(
            new Lot("2", CARDS, List.of(bid("2", 1, "60.00", CARDS), bid("2", 2, "50.00", CARDS)), List.of(), null),
            new Lot(
                    "1",
                    SCORED,
                    List.of(bid("1", 1, "100.00", SCORED), bid("1", 2, "80.00", SCORED)),
                    List.of(grades("1", 1, 2)),
                    new PriceLimits(RATES, Money.of("200.00"), Money.of("300.00"))));

    @Test
    void aLotIsRankedAsIfItWereAlone() {
        Lots lots = Lots.rank(LOTS);

        assertEquals(List.of("1", "2"), List.copyOf(lots.rankings().keySet()));
        for (Lot lot : LOTS) {
            Ranking alone = Scoring.rank(lot.rule(), lot.bids(), lot.sheets(), lot.limits());
            assertEquals(alone, lots.rankings().get(lot.id()));
        }
    }

    /** Lot 1 is held against its own ceiling of 200 alone: 80 is under 45% of it, the 50 of lot 2 is held against nothing. */
    @Test
    void pricesAreHeldAgainstTheLimitsOfTheirOwnLot() {
        Lots lots = Lots.rank(LOTS);

        assertEquals(
                List.of("low-price-ceiling"),
                lots.rankings().get("1").notices().stream().map(Notice::code).toList());
        assertEquals(List.of(), lots.rankings().get("2").notices());
    }

    @Test
    void theOrderOfLotsChangesNoOctetOfTheResult() {
        String result = new String(Lots.rank(LOTS).toJson().canonical(), StandardCharsets.UTF_8);

        assertEquals(
                result,
                new String(Lots.rank(List.of(LOTS.get(1), LOTS.get(0))).toJson().canonical(), StandardCharsets.UTF_8));
        assertEquals(0, result.indexOf("{\"lots\":[{\"lot\":\"1\",\"result\":{"));
    }

    @Test
    void whatIsWrongIsSaidWithItsLot() {
        Lot ungraded = new Lot("1", SCORED, LOTS.get(1).bids(), List.of(), null);
        Lot again = new Lot("1", CARDS, List.of(), List.of(), null);
        Lot stolen = new Lot("3", CARDS, List.of(bid("2", 1, "1.00", CARDS)), List.of(), null);

        assertEquals(
                List.of(
                        new Lots.Problem("1", new InputProblem("no-members", null, "sample")),
                        new Lots.Problem("1", new InputProblem("lot-twice", null, "1")),
                        new Lots.Problem("3", new InputProblem("bid-in-two-lots", Sha256.ofText("2/1"), "2"))),
                Lots.problems(List.of(LOTS.get(0), ungraded, again, stolen)));
        assertThrows(IllegalArgumentException.class, () -> Lots.rank(List.of(LOTS.get(0), stolen)));
    }

    @Test
    void aLotHasANameThatATenderCanCarry() {
        assertThrows(IllegalArgumentException.class, () -> new Lot(" ", CARDS, List.of(), List.of(), null));
        assertThrows(IllegalArgumentException.class, () -> new Lot("1".repeat(41), CARDS, List.of(), List.of(), null));
        assertEquals(
                40,
                new Lot("1".repeat(40), CARDS, List.of(), List.of(), null).id().length());
    }

    private static BidFacts bid(String lot, int vendor, String price, ScoringRule rule) {
        BidFacts.Builder facts = BidFacts.of(
                        Sha256.ofText(lot + "/" + vendor), PriceScoreTest.vendor(vendor), Money.of(price))
                .coreBrand("brand " + vendor);
        rule.gates().forEach(gate -> facts.gate(gate.id(), new GateDecision(true, "")));
        return facts.build();
    }

    private static MemberGrades grades(String lot, int... vendors) {
        MemberGrades.Builder sheet = MemberGrades.by(WorkedExample.member(1));
        for (int vendor : vendors) {
            sheet.grade(Sha256.ofText(lot + "/" + vendor), "design", new MemberGrades.Grade(new BigDecimal("5"), ""));
        }
        return sheet.build();
    }
}
