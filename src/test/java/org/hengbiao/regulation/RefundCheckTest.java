package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefundCheckTest {

    private final RefundCheck check =
            new RefundCheck(ChinaLaw.rules(), goods(Procedure.OPEN_TENDER, "3000000.00"), ChinaLaw.calendar());

    @Test
    @DisplayName("O87 art 38, O87 art 29: on the fifth working day every bond is back in time")
    void inTime() {
        assertEquals(
                List.of(),
                check.breaches(new RefundDays(
                        day("2026-09-30"),
                        day("2026-10-13"),
                        day("2026-11-13"),
                        day("2026-11-20"),
                        day("2026-11-24"),
                        day("2026-12-01"))));
    }

    @Test
    @DisplayName("O87 art 38: losers count from the notice, the winner from the contract")
    void lateBonds() {
        List<Breach> breaches = check.breaches(
                new RefundDays(day("2026-09-30"), day("2026-10-14"), day("2026-11-13"), day("2026-11-23"), null, null));

        assertEquals(
                List.of("O87 art 38", "O87 art 38"),
                breaches.stream().map(Breach::clause).toList());
        assertEquals(
                List.of(day("2026-10-13"), day("2026-11-20")),
                breaches.stream().map(breach -> breach.mend().day()).toList());
    }

    @Test
    @DisplayName("O87 art 29: after a stopped tender everything goes back within five working days")
    void stopped() {
        List<Breach> breaches =
                check.breaches(new RefundDays(null, null, null, null, day("2026-11-24"), day("2026-12-02")));

        assertEquals(1, breaches.size());
        assertEquals("stopping-refund", breaches.get(0).limitId());
        assertEquals("≤ 2026-12-01", breaches.get(0).mustBe());
    }
}
