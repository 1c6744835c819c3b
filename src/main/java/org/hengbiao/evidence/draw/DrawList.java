package org.hengbiao.evidence.draw;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/**
 * A list that was frozen before anybody contributed anything, {@code hengbiao.org/draw-list@v1}. Its canonical octets enter the
 * seed.
 *
 * @param draw the draw
 * @param purpose what for
 * @param subject what is drawn for within the purpose, such as a tender's lot; there is one list for each purpose and subject
 * @param agency the organisation whose person contributes as the agency
 * @param sealedTo SHA-256 of the opener's certificate to which contributions are sealed
 * @param filter how the list came about
 * @param tickets ascending by their first member, members ascending, nobody twice
 */
public record DrawList(
        UUID draw,
        DrawPurpose purpose,
        String subject,
        CreditCode agency,
        Sha256 sealedTo,
        DrawFilter filter,
        List<DrawTicket> tickets) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/draw-list@v1";

    /** The most tickets of a list. */
    public static final int MAX_TICKETS = 100_000;

    /** @throws IllegalArgumentException when tickets or members are not in their order, or somebody stands there twice */
    public DrawList {
        Codes.requireName("subject", subject);
        tickets = List.copyOf(tickets);
        Codes.require(tickets.size() <= MAX_TICKETS, "tickets: at most " + MAX_TICKETS);
        Set<String> seen = new HashSet<>();
        String before = "";
        for (DrawTicket ticket : tickets) {
            List<String> members = ticket.members();
            Codes.require(
                    before.compareTo(members.get(0)) < 0
                            && members.equals(members.stream().sorted().toList()),
                    "tickets: must be in ascending order, and members within each");
            Codes.require(members.stream().allMatch(seen::add), "tickets: nobody stands on a list twice");
            before = members.get(0);
        }
    }

    /**
     * Reads the canonical form.
     *
     * @throws MalformedException when the bytes are not that of a list
     */
    public static DrawList read(byte[] canonical) {
        DrawList list = read(JsonParser.readCanonical(canonical));
        if (!Arrays.equals(list.canonical(), canonical)) {
            throw new MalformedException("", "the list is not in the one form of its content");
        }
        return list;
    }

    static DrawList read(JsonReader in) {
        in.type(TYPE).only("type", "draw", "purpose", "subject", "agency", "sealedTo", "filter", "tickets");
        return Codes.at(
                in,
                () -> new DrawList(
                        in.uuid("draw"),
                        Codes.read(in, "purpose", DrawPurpose::of),
                        in.text("subject"),
                        new CreditCode(in.text("agency")),
                        in.sha256("sealedTo"),
                        DrawFilter.read(in.object("filter")),
                        Tickets.read(in, "tickets")));
    }

    /** The document. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("draw", draw.toString())
                .with("purpose", purpose.text())
                .with("subject", subject)
                .with("agency", agency.text())
                .with("sealedTo", sealedTo.hex())
                .with("filter", filter.toJson())
                .with("tickets", Tickets.json(tickets))
                .build();
    }

    /** The octets that enter the seed: canonical JSON (RFC 8785). */
    public byte[] canonical() {
        return toJson().canonical();
    }

    /** By this name contributions say which list they are for. */
    public Sha256 digest() {
        return Sha256.of(canonical());
    }

    /** How many stand on the list, whatever they count as. */
    public int size() {
        return tickets.stream().mapToInt(ticket -> ticket.members().size()).sum();
    }

    /** Tickets as documents have them: an array of arrays of names. */
    static final class Tickets {

        private Tickets() {}

        static JsonArray json(List<DrawTicket> tickets) {
            return JsonArray.ofObjects(tickets.stream()
                    .map(ticket -> JsonObject.with("members", JsonArray.ofTexts(ticket.members()))
                            .build()));
        }

        static List<DrawTicket> read(JsonReader in, String name) {
            return in.objects(name).stream()
                    .map(each -> Codes.at(
                            each, () -> new DrawTicket(each.only("members").texts("members"))))
                    .toList();
        }
    }
}
