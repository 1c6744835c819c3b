package org.hengbiao.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengbiao.kernel.Money;
import org.hengbiao.regulation.PackagedLaw;
import org.hengbiao.regulation.Procedure;
import org.hengbiao.scoring.LintLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleLimitsTest {

    @Test
    @DisplayName("财库〔2020〕46, 财库〔2022〕19: small makers get 10 to 20%, a consortium's small part 4 to 6%")
    void smallFirms() {
        LintLimits.Policy policy = limits(Procedure.OPEN_TENDER).policy();

        assertEquals(range("10", "20"), policy.smallMaker());
        assertEquals(range("4", "6"), policy.consortium());
    }

    @Test
    @DisplayName("国办发〔2025〕34: a domestic product gets exactly 20%")
    void domesticProduct() {
        assertEquals(range("20", "20"), limits(Procedure.OPEN_TENDER).policy().domestic());
    }

    @Test
    @DisplayName("财库〔2026〕2: a rule may raise each trigger up to 65%")
    void lowPrices() {
        LintLimits.LowPrices rates = limits(Procedure.OPEN_TENDER).policy().lowPrice();

        assertEquals(range("50", "65"), rates.mean());
        assertEquals(range("50", "65"), rates.secondLowest());
        assertEquals(range("45", "65"), rates.ceiling());
    }

    @Test
    @DisplayName("O87 art 55, 214 art 24: a tender's price has a floor, a consultation's a cap too")
    void priceWeights() {
        assertEquals(range("30", "100"), limits(Procedure.OPEN_TENDER).priceWeightGoods());
        assertEquals(range("10", "100"), limits(Procedure.OPEN_TENDER).priceWeightServices());
        assertEquals(range("30", "60"), limits(Procedure.CONSULTATION).priceWeightGoods());
        assertEquals(range("10", "30"), limits(Procedure.CONSULTATION).priceWeightServices());
    }

    private static LintLimits limits(Procedure procedure) {
        return new RuleLimits(
                        PackagedLaw.of("cn").orElseThrow().on(LocalDate.of(2026, 11, 24)),
                        procedure,
                        Money.of("3000000.00"))
                .toLintLimits();
    }

    private static LintLimits.Range range(String least, String most) {
        return new LintLimits.Range(new BigDecimal(least), new BigDecimal(most));
    }
}
