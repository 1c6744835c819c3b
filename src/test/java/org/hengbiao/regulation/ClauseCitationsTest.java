package org.hengbiao.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClauseCitationsTest {

    /** Clauses of no instrument, so that nobody takes this text for tests of the law. */
    private static final String SOURCE = """
            class SomeTest {
                @Test
                @DisplayName("Lex art 35: from issue to deadline")
                void alone() {}

                @Test
                @DisplayName(
                        "P87 art 16, P87 art 18 and Rex art 21: a list, "
                                + "over two lines")
                void list() {}

                @ParameterizedTest(name = "215 art 24: {0}")
                @CsvSource("GOODS, P74 art 7: no name")
                void parameters(Subject subject) {}

                @ParameterizedTest(name = "{0}")
                @MethodSource("rows")
                void rows(Row row) {}

                @Test
                @DisplayName("the \\"law\\" P87 art 55 stands behind no colon")
                void noColon() {}

                @Test
                void plain() {} // P87 art 5(1), P87 art 551
            }
            """;

    private final ClauseCitations citations =
            new ClauseCitations(Map.of("SomeTest", SOURCE, "OtherTest", "Lex art 35"));

    @Test
    void aTestIsCalledAfterTheClausesBeforeItsColon() {
        assertEquals(List.of("SomeTest.alone"), citations.namedAfter("Lex art 35"));
        assertEquals(List.of("SomeTest.list"), citations.namedAfter("P87 art 16"));
        assertEquals(List.of("SomeTest.list"), citations.namedAfter("P87 art 18"));
        assertEquals(List.of("SomeTest.list"), citations.namedAfter("Rex art 21"));
        assertEquals(List.of("SomeTest.parameters"), citations.namedAfter("215 art 24"));
    }

    @Test
    void aRowOfATableOrAWordInASentenceIsNoName() {
        assertEquals(List.of(), citations.namedAfter("P74 art 7"));
        assertEquals(List.of(), citations.namedAfter("P87 art 55"));
    }

    @Test
    void aClauseIsNotTakenForAnotherThatBeginsAlike() {
        assertEquals(List.of("SomeTest"), citations.holding("P87 art 55"));
        assertEquals(List.of(), citations.holding("P87 art 5"));
        assertEquals(List.of(), citations.holding("ex art 35"));
        assertEquals(List.of("OtherTest", "SomeTest"), citations.holding("Lex art 35"));
    }

    @Test
    void aClassIsListedOnceAndAfterTheTestsThatAreCalledAfterTheClause() {
        assertEquals(List.of("SomeTest.alone", "OtherTest"), citations.of(List.of("Lex art 35")));
        assertEquals(
                List.of("SomeTest.alone", "SomeTest.list", "OtherTest"),
                citations.of(List.of("P87 art 16", "Lex art 35")));
    }
}
