package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.hengbiao.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MoneyCheckTest {

    private final MoneyCheck check = new MoneyCheck(ChinaLaw.rules(), goods(Procedure.OPEN_TENDER, "3000000.00"));

    @Test
    void amountsAtTheirBoundsAreLawfulAndSoIsNone() {
        assertEquals(
                List.of(),
                check.breaches(
                        new MoneyPlan(Money.of("3000000.00"), null, Money.of("60000.00"), new BigDecimal("10.0"))));
        assertEquals(List.of(), check.breaches(new MoneyPlan(null, null, null, null)));
    }

    @Test
    @DisplayName("O87 art 12: the ceiling lies within the budget")
    void ceilingOverTheBudget() {
        Breach breach = only(new MoneyPlan(Money.of("3000000.01"), null, null, null));

        assertEquals("O87 art 12", breach.clause());
        assertEquals("ceiling-within-budget", breach.limitId());
        assertEquals("≤ 3000000.00", breach.mustBe());
        assertEquals("lower it to 3000000.00 or less", breach.mend().change().en());
    }

    @Test
    @DisplayName("O87 art 12: there is no floor price")
    void floorPrice() {
        Breach breach = only(new MoneyPlan(null, Money.of("1.00"), null, null));

        assertEquals("no-floor-price", breach.limitId());
        assertEquals("remove the floor price", breach.mend().change().en());
    }

    @Test
    @DisplayName("Reg art 33: the bid bond is at most 2% of the budget, rounded down to the fen")
    void bidBond() {
        assertEquals("≤ 60000.00", only(bond("60000.01")).mustBe());
        MoneyCheck odd = new MoneyCheck(ChinaLaw.rules(), goods(Procedure.OPEN_TENDER, "100.49"));
        assertEquals(List.of(), odd.breaches(bond("2.00")));
        assertEquals("≤ 2.00", odd.breaches(bond("2.01")).get(0).mustBe());
    }

    @Test
    @DisplayName("Reg art 48: the performance bond is at most 10% of the contract")
    void performanceBond() {
        Breach breach = only(new MoneyPlan(null, null, null, new BigDecimal("10.01")));

        assertEquals("Reg art 48", breach.clause());
        assertEquals("10.01%", breach.was());
        assertEquals("≤ 10%", breach.mustBe());
    }

    @Test
    @DisplayName("Reg art 48, Law art 49: bond and supplements of a contract")
    void contractAmounts() {
        Money contract = Money.of("2000000.00");
        assertEquals(List.of(), check.contractBreaches(contract, Money.of("200000.00"), Money.of("200000.00")));
        assertEquals(List.of(), check.contractBreaches(contract, null, null));
        assertEquals(
                List.of("performance-bond", "supplement"),
                check.contractBreaches(contract, Money.of("200000.01"), Money.of("200000.01")).stream()
                        .map(Breach::limitId)
                        .toList());
    }

    @Test
    void everyBreachIsReportedAtOnce() {
        assertEquals(
                List.of("ceiling-within-budget", "no-floor-price", "bid-bond", "performance-bond"),
                check
                        .breaches(new MoneyPlan(
                                Money.of("4000000.00"), Money.of("1.00"), Money.of("70000.00"), new BigDecimal("11")))
                        .stream()
                        .map(Breach::limitId)
                        .toList());
    }

    private static MoneyPlan bond(String amount) {
        return new MoneyPlan(null, null, Money.of(amount), null);
    }

    private Breach only(MoneyPlan plan) {
        List<Breach> breaches = check.breaches(plan);
        assertEquals(1, breaches.size(), breaches.toString());
        return breaches.get(0);
    }
}
