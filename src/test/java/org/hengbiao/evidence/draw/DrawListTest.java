package org.hengbiao.evidence.draw;

import static org.hengbiao.evidence.draw.DrawFixture.list;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

/** Who stands on a list, who counts as one, and what the order is good for. */
class DrawListTest {

    private static DrawTicket ticket(String... members) {
        return new DrawTicket(List.of(members));
    }

    private static DrawCandidate candidate(String name, String... bonds) {
        return new DrawCandidate(name, Set.of(bonds));
    }

    /** Reg art 18 and O87 art 31. */
    @Test
    void suppliersUnderCommonControlOrOfOneBrandAreOneTicket() {
        List<DrawCandidate> candidates = new ArrayList<>(List.of(
                candidate("e"),
                candidate("d", "brand:x"),
                candidate("c", "control:1", "brand:x"),
                candidate("b", "control:2"),
                candidate("a", "control:1")));
        List<DrawTicket> tickets = List.of(ticket("a", "c", "d"), ticket("b"), ticket("e"));
        assertEquals(tickets, Grouping.tickets(candidates));
        Collections.reverse(candidates);
        assertEquals(tickets, Grouping.tickets(candidates));
    }

    @Test
    void candidateTwiceIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Grouping.tickets(List.of(candidate("a"), candidate("a", "x"))));
    }

    @Test
    void listThatIsOutOfOrderOrNamesSomebodyTwiceIsNone() {
        assertThrows(IllegalArgumentException.class, () -> list(List.of(ticket("b"), ticket("a"))));
        assertThrows(IllegalArgumentException.class, () -> list(List.of(ticket("b", "a"))));
        assertThrows(IllegalArgumentException.class, () -> list(List.of(ticket("a", "b"), ticket("b"))));
        assertThrows(IllegalArgumentException.class, () -> list(List.of(ticket("姓名"))));
    }

    @Test
    void listIsReadFromItsOneFormOnly() {
        DrawList list = list(List.of(ticket("a", "b"), ticket("c")));
        assertEquals(list, DrawList.read(list.canonical()));
        byte[] padded = (new String(list.canonical(), java.nio.charset.StandardCharsets.UTF_8) + " ")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThrows(MalformedException.class, () -> DrawList.read(padded));
    }

    @Test
    void anythingOnTheListAndEitherContributionChangesTheSeed() {
        DrawList one = list(List.of(ticket("a"), ticket("b")));
        DrawList other = list(List.of(ticket("a"), ticket("c")));
        Octets x = DrawFixture.octets("x");
        Octets y = DrawFixture.octets("y");
        Sha256 seed = DrawSeed.of(one, x, y);
        assertNotEquals(seed, DrawSeed.of(other, x, y));
        assertNotEquals(seed, DrawSeed.of(one, y, x));
        assertNotEquals(seed, DrawSeed.of(one, x, x));
        assertEquals(seed, DrawSeed.of(one, x, y));
    }

    @Test
    void emptyListAndListOfOneHaveTheirOnlyOrder() {
        assertEquals(List.of(), DrawFixture.record(list(List.of()), 1).order().names());
        assertEquals(
                List.of("a"),
                DrawFixture.record(list(List.of(ticket("a"))), 1).order().names());
    }

    @Test
    void membersOfATicketStandTogetherAndEachOrderOfThemComesUp() {
        DrawList list = list(List.of(ticket("a", "b"), ticket("c")));
        Set<List<String>> seen = new java.util.HashSet<>();
        for (int i = 0; i < 200; i++) {
            List<String> names = DrawFixture.record(list, i).order().names();
            assertNotEquals("c", names.get(1));
            seen.add(names);
        }
        assertEquals(
                Set.of(List.of("a", "b", "c"), List.of("b", "a", "c"), List.of("c", "a", "b"), List.of("c", "b", "a")),
                seen);
    }

    @Test
    void refusalTakesTheNextNameAndNobodyOfATicketTwice() {
        DrawnOrder order = new DrawnOrder(List.of(ticket("b", "a"), ticket("d"), ticket("c"), ticket("e")));
        assertEquals(List.of("b", "d", "c"), order.taken(3, Set.of()));
        assertEquals(List.of("a", "d", "c"), order.taken(3, Set.of("b")));
        assertEquals(List.of("d", "c", "e"), order.taken(3, Set.of("a", "b")));
        assertEquals(List.of("e"), order.taken(3, Set.of("a", "b", "c", "d")));
    }

    @Test
    void everyPurposeNamesItsRule() {
        assertEquals("O87 art 14", DrawPurpose.INVITATION.clause());
        assertEquals("财库〔2016〕198", DrawPurpose.of("experts").clause());
        assertEquals("O87 art 68", DrawPurpose.TIE.clause());
        assertThrows(IllegalArgumentException.class, () -> DrawPurpose.of("TIE"));
    }
}
