package org.hengbiao.evidence.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengbiao.kernel.Sha256;

/**
 * The one order that a list has after its draw. Nothing is drawn twice from a list: whoever is next takes the place of one who
 * refuses.
 *
 * @param tickets first drawn first, members of each in drawn order
 */
public record DrawnOrder(List<DrawTicket> tickets) {

    public DrawnOrder {
        tickets = List.copyOf(tickets);
    }

    /** The order that follows from a list and its seed: first the tickets, then, ticket after ticket, their members. */
    public static DrawnOrder of(DrawList list, Sha256 seed) {
        Lots lots = new Lots(new LotStream(seed));
        List<DrawTicket> drawn = lots.shuffled(list.tickets());
        List<DrawTicket> ordered = new ArrayList<>();
        for (DrawTicket ticket : drawn) {
            ordered.add(new DrawTicket(lots.shuffled(ticket.members())));
        }
        return new DrawnOrder(ordered);
    }

    /** All names, first drawn first; members of one ticket stand together. */
    public List<String> names() {
        return tickets.stream().flatMap(ticket -> ticket.members().stream()).toList();
    }

    /**
     * Who is taken when {@code count} are wanted: of each ticket at most one, the first that has not refused.
     *
     * @param refused names that refused; the next name stands in for each
     * @return fewer than {@code count} when the list has no more
     */
    public List<String> taken(int count, Set<String> refused) {
        return tickets.stream()
                .flatMap(ticket ->
                        ticket.members().stream().filter(member -> !refused.contains(member)).findFirst().stream())
                .limit(count)
                .toList();
    }
}
