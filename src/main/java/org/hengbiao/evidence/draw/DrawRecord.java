package org.hengbiao.evidence.draw;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * All that anybody needs to make a draw again, {@code hengbiao.org/draw-record@v1}. That it says what was logged and signed, only
 * a dossier shows.
 *
 * @param list the frozen list
 * @param shown what each party contributed
 * @param seed as it was stated
 * @param order as it was stated
 */
public record DrawRecord(DrawList list, Map<DrawParty, Shown> shown, Sha256 seed, DrawnOrder order) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/draw-record@v1";

    /**
     * A contribution in the open.
     *
     * @param by how it came to light
     * @param commitment what was committed to
     * @param octets 32 octets; zeros when it is void
     */
    public record Shown(Revelation by, Sha256 commitment, Octets octets) {

        public Shown {
            Codes.require(octets.length() == Contribution.OCTETS, "a contribution has 32 octets");
            Codes.require(
                    (by == Revelation.VOID) == octets.equals(Contribution.NONE),
                    "zeros stand in the place of a void contribution, and of no other");
        }
    }

    public DrawRecord {
        shown = Map.copyOf(shown);
        Codes.require(shown.size() == DrawParty.values().length, "contributions: each party has one");
    }

    /** The record of a draw that is complete. */
    public static DrawRecord of(DrawList list, Map<DrawParty, Shown> shown) {
        Sha256 seed = seed(list, shown);
        return new DrawRecord(list, shown, seed, DrawnOrder.of(list, seed));
    }

    private static Sha256 seed(DrawList list, Map<DrawParty, Shown> shown) {
        return DrawSeed.of(list, octets(shown, DrawParty.AGENCY), octets(shown, DrawParty.SUPERVISOR));
    }

    private static Octets octets(Map<DrawParty, Shown> shown, DrawParty party) {
        Shown found = shown.get(party);
        if (found == null) {
            throw new IllegalArgumentException("contributions: " + party.text() + " has none");
        }
        return found.octets();
    }

    /** The same draw made again from list and contributions. */
    public DrawRecord replayed() {
        return of(list, shown);
    }

    /** The first party whose contribution is not what it committed to, in words; empty when all are. */
    public List<String> uncommitted() {
        return Arrays.stream(DrawParty.values())
                .filter(party -> {
                    Shown each = shown.get(party);
                    return each != null
                            && each.by() != Revelation.VOID
                            && !new Contribution(list, party)
                                    .commitment(each.octets())
                                    .equals(each.commitment());
                })
                .map(DrawParty::text)
                .toList();
    }

    /**
     * Reads a record: strict JSON, not necessarily canonical.
     *
     * @throws MalformedException when a field is missing, unknown or wrong
     */
    public static DrawRecord read(byte[] json) {
        JsonReader in = JsonReader.of(JsonParser.parse(json)).type(TYPE);
        in.only("type", "list", "contributions", "seed", "order");
        Map<DrawParty, Shown> shown = new EnumMap<>(DrawParty.class);
        for (JsonReader each : in.objects("contributions")) {
            DrawParty party = Codes.read(each.only("party", "by", "commitment", "octets"), "party", DrawParty::of);
            if (shown.put(party, Codes.at(each, () -> shown(each))) != null) {
                throw new MalformedException(each.pointer(), "a party contributes once");
            }
        }
        return Codes.at(
                in,
                () -> new DrawRecord(
                        DrawList.read(in.object("list")),
                        shown,
                        in.sha256("seed"),
                        new DrawnOrder(DrawList.Tickets.read(in, "order"))));
    }

    private static Shown shown(JsonReader in) {
        return new Shown(Codes.read(in, "by", Revelation::of), in.sha256("commitment"), Octets.of(in.octets("octets")));
    }

    /** The document. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("list", list.toJson())
                .with(
                        "contributions",
                        JsonArray.ofObjects(Arrays.stream(DrawParty.values()).flatMap(party -> json(party).stream())))
                .with("seed", seed.hex())
                .with("order", DrawList.Tickets.json(order.tickets()))
                .build();
    }

    private List<JsonObject> json(DrawParty party) {
        Shown each = shown.get(party);
        return each == null
                ? List.of()
                : List.of(JsonObject.with("party", party.text())
                        .with("by", each.by().text())
                        .with("commitment", each.commitment().hex())
                        .with("octets", each.octets().base64())
                        .build());
    }
}
