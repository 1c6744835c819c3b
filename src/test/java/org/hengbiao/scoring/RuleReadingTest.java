package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule file may say, up to the last value that is allowed, and where a fault is said to be. */
class RuleReadingTest {

    private static final String CLEAN =
            new String(RuleFiles.bytes(RuleFiles.BROKEN.resolveSibling("clean.yaml")), StandardCharsets.UTF_8);

    /** Each replaces one text of the clean rule and names the place and the words of the refusal. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "procedures: [open-tender]|procedures: []|/procedures|names at least one procedure, each once",
                "procedures: [open-tender]|procedures: [open-tender, open-tender]|/procedures|names at least one procedure, each once",
                "procedures: [open-tender]|procedures: [open-tender, auction]|/procedures/1|must be one of open-tender, invited-tender, negotiation, consultation, inquiry",
                "[lower-price, draw]|[lower-price, lower-price, draw]|/ties|must end with draw and name no step twice",
                "[lower-price, draw]|[higher-price, draw]|/ties/0|must be lower-price, group:<id>, criterion:<id> or draw",
                "[lower-price, draw]|[lower-price, \"criterion:nothing\", draw]|/ties/1|names nothing in this rule",
                "mode: HALF_UP|mode: UP|/rounding/mode|must be one of HALF_UP, HALF_EVEN, DOWN",
                "method: comprehensive|method: lowest-price|/groups|a comprehensive rule has groups, a lowest-price rule has none",
                "  - id: performance|  - id: security|/groups/2/id|an id is used twice",
                "id: throughput|id: classified-test-certificate|/groups/2/criteria/0/id|an id is used twice",
                "weight: 40|weight: 100.1|/groups/0/weight|must be from 0 to 100",
                "weight: 40|weight: -1|/groups/0/weight|must be from 0 to 100",
                "ceiling: 80|ceiling: 8|/groups/2/criteria/0/ceiling|the ceiling must be above the floor",
                "kind: linear|kind: curve|/groups/2/criteria/0/kind|must be one of price, linear, bands, checklist, certificate, expert, deduction",
                "atLeast: 100000, points: 10}|atLeast: 100000, points: 10.01}|/groups/2/criteria/1/bands/2/points|a band gives at most the criterion's points",
                "percent: 10, clause|percent: 100, clause|/adjustments|adjustments must leave something of the price",
                "kind: certificate~    certificate: classified-test|kind: document~    certificate: classified-test|/gates/0|a gate of kind certificate, and only such, names the certificate's kind",
                "~    certificate: classified-test~|~|/gates/0|a gate of kind certificate, and only such, names the certificate's kind",
                "parameter: throughput|parameter: Throughput|/groups/2/criteria/0/parameter|must be a name in kebab-case of at most 60 characters",
                "formula: lowest-over-price|formula: mean|/groups/0/criteria/0/formula|must be lowest-over-price (O87 art 55)"
            })
    void aFaultIsRefusedWhereItIs(String found, String replaced, String where, String words) {
        String file = CLEAN.replace(found.replace('~', '\n'), replaced.replace('~', '\n'));
        assertFalse(file.equals(CLEAN), "the clean rule has no such text");

        MalformedException refusal = assertThrows(MalformedException.class, () -> parse(file));

        assertEquals(where + " " + words, refusal.where() + " " + refusal.rule());
    }

    /** The last values that are allowed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "outlierPercent: 30|outlierPercent: 100",
                "outlierPercent: 30|outlierPercent: 0",
                "HALF_UP, scale: 2|HALF_UP, scale: 6",
                "HALF_UP, scale: 2|DOWN, scale: 0",
                "atLeast: 100000, points: 10}|atLeast: 100000, points: 10.00}",
                "percent: 10, clause|percent: 99.99, clause",
                "points: 40|points: 40.00"
            })
    void theLastAllowedValueIsAllowed(String found, String replaced) {
        assertTrue(CLEAN.contains(found));

        assertEquals("sample", parse(CLEAN.replace(found, replaced)).id());
    }

    @Test
    void pointsMayBeAsFineAsTheRoundingAndNoFiner() {
        String fine = CLEAN.replace("points: 40", "points: 39.99");

        assertEquals(
                "39.99", parse(fine).criterion("price").orElseThrow().maximum().toPlainString());
        MalformedException refusal =
                assertThrows(MalformedException.class, () -> parse(CLEAN.replace("points: 40", "points: 39.999")));
        assertEquals("/groups/0/criteria/0/points", refusal.where());
    }

    @Test
    void aTitleHasAtMostFiveHundredCharacters() {
        assertEquals(
                500, parse(CLEAN.replace("样例", "样".repeat(500))).title().zh().length());
        assertThrows(MalformedException.class, () -> parse(CLEAN.replace("样例", "样".repeat(501))));
        assertThrows(
                MalformedException.class, () -> parse(CLEAN.replace("en: Sample}", "en: " + "s".repeat(501) + "}")));
    }

    @Test
    void aNameHasAtMostSixtyCharacters() {
        assertEquals(
                "a".repeat(60),
                parse(CLEAN.replace("id: sample", "id: " + "a".repeat(60))).id());
        assertThrows(MalformedException.class, () -> parse(CLEAN.replace("id: sample", "id: " + "a".repeat(61))));
    }

    @Test
    void whatIsMissingIsToldFromWhatIsNoNumber() {
        assertEquals(
                "is missing",
                assertThrows(MalformedException.class, () -> parse(CLEAN.replace("        floor: 8\n", "")))
                        .rule());
        assertEquals(
                "must be a decimal such as 12.5",
                assertThrows(MalformedException.class, () -> parse(CLEAN.replace("floor: 8\n", "floor: eight\n")))
                        .rule());
    }

    @Test
    void aBandMayHoldOneNumberButNotNone() {
        Interval one =
                Interval.of(JsonObject.with("atLeast", "5").with("atMost", "5").build());

        assertTrue(one.holds(new BigDecimal("5.0")));
        assertEquals("[5, 5]", one.notation());
        for (String[] bounds : new String[][] {{"above", "atMost"}, {"atLeast", "below"}, {"above", "below"}}) {
            JsonObject none =
                    JsonObject.with(bounds[0], "5").with(bounds[1], "5").build();
            assertThrows(IllegalArgumentException.class, () -> Interval.of(none));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Interval.of(
                        JsonObject.with("atLeast", "6").with("atMost", "5").build()));
        assertThrows(IllegalArgumentException.class, () -> Interval.of(JsonObject.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Interval.of(
                        JsonObject.with("atLeast", "5").with("above", "4").build()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Interval.of(
                        JsonObject.with("atMost", "5").with("below", "6").build()));
    }

    /** 以上 and 以内 include the number; 超过 and 低于 don't. */
    @Test
    void aBoundBelongsToABandOnlyWhenItsWordSaysSo() {
        assertTrue(interval("atLeast", "5").holds(new BigDecimal("5")));
        assertFalse(interval("above", "5").holds(new BigDecimal("5")));
        assertTrue(interval("above", "5").holds(new BigDecimal("5.000001")));
        assertFalse(interval("atLeast", "5").holds(new BigDecimal("4.999999")));
        assertTrue(interval("atMost", "5").holds(new BigDecimal("5")));
        assertFalse(interval("below", "5").holds(new BigDecimal("5")));
        assertTrue(interval("below", "5").holds(new BigDecimal("4.999999")));
        assertEquals("(-∞, 5)", interval("below", "5").notation());
        assertEquals("(5, +∞)", interval("above", "5").notation());
    }

    @Test
    void onlyRoundingsThatPeopleCanFollowAreThere() {
        assertEquals(
                "0.13",
                new Rounding(RoundingMode.HALF_UP, 2)
                        .round(new BigDecimal("0.125"))
                        .toPlainString());
        assertEquals(
                "0.12",
                new Rounding(RoundingMode.HALF_EVEN, 2)
                        .round(new BigDecimal("0.125"))
                        .toPlainString());
        assertEquals(
                "0.12",
                new Rounding(RoundingMode.DOWN, 2)
                        .round(new BigDecimal("0.129"))
                        .toPlainString());
        assertThrows(IllegalArgumentException.class, () -> new Rounding(RoundingMode.UP, 2));
        assertThrows(IllegalArgumentException.class, () -> new Rounding(RoundingMode.HALF_UP, 7));
        assertThrows(IllegalArgumentException.class, () -> new Rounding(RoundingMode.HALF_UP, -1));
    }

    private static Interval interval(String name, String bound) {
        return Interval.of(JsonObject.with(name, bound).build());
    }

    private static ScoringRule parse(String file) {
        return ScoringRule.parse(file.getBytes(StandardCharsets.UTF_8));
    }
}
