package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hengbiao.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThresholdCheckTest {

    private final ThresholdCheck check = new ThresholdCheck(ChinaLaw.rules());

    @Test
    @DisplayName("国办发〔2019〕55, Law art 27: from ¥2,000,000 another procedure than the open tender needs approval")
    void atTheThreshold() {
        assertEquals(Money.of("2000000.00"), check.threshold(goods(Procedure.NEGOTIATION, "1.00")));
        assertTrue(
                check.breach(goods(Procedure.NEGOTIATION, "1999999.99"), false).isEmpty());
        assertTrue(
                check.breach(goods(Procedure.NEGOTIATION, "2000000.00"), true).isEmpty());
        assertTrue(
                check.breach(goods(Procedure.OPEN_TENDER, "2000000.00"), false).isEmpty());
        Breach breach =
                check.breach(goods(Procedure.NEGOTIATION, "2000000.00"), false).orElseThrow();
        assertEquals("Law art 27", breach.clause());
        assertEquals("negotiation, 2000000.00", breach.was());
        assertEquals("open-tender ≥ 2000000.00", breach.mustBe());
    }
}
