package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.hengbiao.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two entries of one id could answer the same question. */
class CollisionTest {

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-01-01, 2020-12-31, 2021-01-01, -, false",
                "2020-01-01, 2021-01-01, 2021-01-01, -, true",
                "2020-01-01, -, 2021-01-01, -, true",
                "2020-01-01, -, 2019-01-01, 2019-12-31, false",
                "2020-01-01, 2020-06-30, 2020-03-01, 2020-04-30, true"
            })
    void datesOverlapFromTheirFirstDayToTheirLast(
            String from, @Nullable String until, String otherFrom, @Nullable String otherUntil, boolean overlap) {
        Validity one = validity(from, until);
        Validity other = validity(otherFrom, otherUntil);

        assertEquals(overlap, one.overlaps(other));
        assertEquals(overlap, other.overlaps(one));
    }

    @ParameterizedTest(name = "from {0} below {1} and from {2} below {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 10.00, 10.00, -, false",
                "-, 10.01, 10.00, -, true",
                "-, -, 10.00, 20.00, true",
                "5.00, 10.00, 10.00, 20.00, false",
                "5.00, 15.00, 10.00, 20.00, true"
            })
    void budgetsOverlapUnlessOneEndsWhereTheOtherBegins(
            @Nullable String from,
            @Nullable String below,
            @Nullable String otherFrom,
            @Nullable String otherBelow,
            boolean overlap) {
        Scope one = new Scope(Set.of(Procedure.QUOTATION), Set.of(Subject.GOODS), money(from), money(below));
        Scope other = new Scope(
                Set.of(Procedure.QUOTATION, Procedure.NEGOTIATION),
                Set.of(Subject.GOODS),
                money(otherFrom),
                money(otherBelow));

        assertEquals(overlap, one.overlaps(other));
        assertEquals(overlap, other.overlaps(one));
    }

    @Test
    void otherProceduresOrSubjectsAreOtherQuestions() {
        Scope goods = new Scope(Set.of(Procedure.QUOTATION), Set.of(Subject.GOODS), null, null);

        assertEquals(
                false, goods.overlaps(new Scope(Set.of(Procedure.QUOTATION), Set.of(Subject.SERVICES), null, null)));
        assertEquals(
                false, goods.overlaps(new Scope(Set.of(Procedure.NEGOTIATION), Set.of(Subject.GOODS), null, null)));
    }

    @Test
    void aSpanOfOneDayIsASpanAndAnEarlierEndIsNot() {
        assertEquals(day("2026-11-24"), new DaySpan(day("2026-11-24"), day("2026-11-24")).to());
        assertThrows(IllegalArgumentException.class, () -> new DaySpan(day("2026-11-24"), day("2026-11-23")));
        assertEquals(true, new Validity(day("2026-11-24"), day("2026-11-24")).includes(day("2026-11-24")));
    }

    private static Validity validity(String from, @Nullable String until) {
        return new Validity(day(from), until == null ? null : day(until));
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.of(amount);
    }
}
