package org.hengbiao.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengbiao.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringLimitsTest {

    @ParameterizedTest(name = "O87 art 55: {0} of {1}, price {2} is lawful, {3} is not")
    @CsvSource({"OPEN_TENDER, GOODS, 30, 29.99", "INVITED_TENDER, SERVICES, 10, 9.99"})
    void priceWeightsOfTenders(Procedure procedure, Subject subject, String lawful, String unlawful) {
        assertBound(limits(procedure, subject), lawful, unlawful, "O87 art 55");
    }

    @ParameterizedTest(name = "214 art 24: a consultation for {0}, price {1} is lawful, {2} is not")
    @CsvSource({"GOODS, 30, 29.99", "GOODS, 60, 60.01", "SERVICES, 10, 9.99", "SERVICES, 30, 30.01"})
    void priceWeightsOfConsultations(Subject subject, String lawful, String unlawful) {
        assertBound(limits(Procedure.CONSULTATION, subject), lawful, unlawful, "214 art 24");
    }

    private static void assertBound(ScoringLimits limits, String lawful, String unlawful, String clause) {
        assertEquals(List.of(), limits.breaches(weights(lawful, "15")));
        List<Breach> breaches = limits.breaches(weights(unlawful, "15"));
        assertEquals(List.of(clause), breaches.stream().map(Breach::clause).toList());
        assertEquals(unlawful, breaches.get(0).was());
        assertEquals(
                "set the weight to " + lawful, breaches.get(0).mend().change().en());
    }

    @Test
    @DisplayName("O87 art 55: the price of a tender has no cap")
    void aTenderHasNoCap() {
        assertEquals(
                Optional.empty(), limits(Procedure.OPEN_TENDER, Subject.GOODS).priceCap());
        assertEquals(List.of(), limits(Procedure.OPEN_TENDER, Subject.GOODS).breaches(weights("85", "15")));
    }

    @Test
    @DisplayName("Hengbiao: the security groups weigh at least 15")
    void securityFloor() {
        List<Breach> breaches = limits(Procedure.OPEN_TENDER, Subject.GOODS).breaches(weights("20", "14.5"));

        assertEquals(
                List.of("price-weight", "security-weight-floor"),
                breaches.stream().map(Breach::limitId).toList());
        assertEquals("≥ 15", breaches.get(1).mustBe());
        assertEquals(
                SourceMark.HOUSE,
                limits(Procedure.OPEN_TENDER, Subject.GOODS)
                        .securityFloor()
                        .orElseThrow()
                        .provision()
                        .source());
    }

    @Test
    @DisplayName("O74 art 35: a negotiation has no scores, so no weight is bounded")
    void aNegotiationHasNoScores() {
        ScoringLimits limits = limits(Procedure.NEGOTIATION, Subject.GOODS);

        assertEquals(Optional.empty(), limits.priceFloor());
        assertEquals(Optional.empty(), limits.securityFloor());
        assertEquals(List.of(), limits.breaches(weights("0", "0")));
    }

    @Test
    @DisplayName("财库〔2026〕2: three strict triggers, in force from 2026-02-01")
    void lowPriceTriggers() {
        List<Limit> triggers = limits(Procedure.OPEN_TENDER, Subject.GOODS).lowPriceTriggers();

        assertEquals(
                List.of("< 50 percent", "< 50 percent", "< 45 percent"),
                triggers.stream().map(Limit::inWords).toList());
        assertTrue(triggers.get(2).keptBy(new BigDecimal("44.99")));
        assertFalse(triggers.get(2).keptBy(45));
        ScoringLimits before = new ScoringLimits(
                ChinaLaw.regulations().on(ChinaLaw.day("2026-01-31")),
                new Applicability(Procedure.OPEN_TENDER, Subject.GOODS, Money.of("3000000.00")));
        assertEquals(List.of(), before.lowPriceTriggers());
    }

    private static ScoringLimits limits(Procedure procedure, Subject subject) {
        return new ScoringLimits(ChinaLaw.rules(), new Applicability(procedure, subject, Money.of("3000000.00")));
    }

    private static ScoringWeights weights(String price, String security) {
        return new ScoringWeights(new BigDecimal(price), new BigDecimal(security));
    }
}
