package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LowPriceCheckTest {

    @Test
    @DisplayName(
            "财库〔2026〕2: the law's own rates and the highest raised ones are lawful, with thirty minutes to explain")
    void lawful() {
        assertEquals(List.of(), breaches("50", "50", "45", 30));
        assertEquals(List.of(), breaches("65", "65", "65", 30));
    }

    @Test
    @DisplayName("财库〔2026〕2: no rate may be lowered")
    void lowered() {
        List<Breach> breaches = breaches("49.99", "49.99", "44.99", 30);

        assertEquals(
                List.of("low-price-of-mean", "low-price-of-second", "low-price-of-ceiling"),
                breaches.stream().map(Breach::limitId).toList());
        assertEquals("49.99%", breaches.get(0).was());
        assertEquals("≥ 50%", breaches.get(0).mustBe());
        assertEquals("set the rate to 45%", breaches.get(2).mend().change().en());
    }

    @Test
    @DisplayName("财库〔2026〕2: no rate may be raised beyond 65%")
    void raisedTooFar() {
        List<Breach> breaches = breaches("65.01", "65.01", "65.01", 30);

        assertEquals(3, breaches.size());
        for (Breach breach : breaches) {
            assertEquals("low-price-raised-rate", breach.limitId());
            assertEquals("≤ 65%", breach.mustBe());
            assertEquals("set the rate to 65%", breach.mend().change().en());
        }
    }

    @Test
    @DisplayName("财库〔2026〕2: twenty-nine minutes are too few to explain a price")
    void minutes() {
        List<Breach> breaches = breaches("50", "50", "45", 29);

        assertEquals(1, breaches.size());
        assertEquals("low-price-explanation", breaches.get(0).limitId());
        assertEquals("29", breaches.get(0).was());
        assertEquals("give 30 minutes", breaches.get(0).mend().change().en());
    }

    @Test
    @DisplayName("财库〔2026〕2: before 2026-02-01 there is nothing to compare with")
    void beforeTheCircular() {
        LowPriceCheck check = new LowPriceCheck(
                ChinaLaw.regulations().on(day("2026-01-31")), goods(Procedure.OPEN_TENDER, "3000000.00"));

        assertEquals(List.of(), check.breaches(terms("1", "1", "99", 0)));
    }

    private static List<Breach> breaches(String mean, String second, String ceiling, int minutes) {
        return new LowPriceCheck(ChinaLaw.rules(), goods(Procedure.OPEN_TENDER, "3000000.00"))
                .breaches(terms(mean, second, ceiling, minutes));
    }

    private static LowPriceTerms terms(String mean, String second, String ceiling, int minutes) {
        return new LowPriceTerms(new BigDecimal(mean), new BigDecimal(second), new BigDecimal(ceiling), minutes);
    }
}
