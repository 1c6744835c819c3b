package org.hengbiao.evidence.draw;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/** Lists and contributions that follow from a number, so that every test can be run again. */
final class DrawFixture {

    static final CreditCode AGENCY = new CreditCode("91999913HBDM001391");
    private static final UUID DRAW = UUID.fromString("0198c0de-0000-7000-8000-00000000d0a1");

    private DrawFixture() {}

    static DrawList list(List<DrawTicket> tickets) {
        return list(tickets, Sha256.ofText("certificate"));
    }

    static DrawList list(List<DrawTicket> tickets, Sha256 sealedTo) {
        DrawFilter filter = new DrawFilter(
                "example",
                Map.of("on", "2026-11-24", "words", "在册供应商，\"有效\""),
                List.of(new DrawFilter.Dropped("d9", "certificate expired")));
        return new DrawList(DRAW, DrawPurpose.INVITATION, "tender-1/lot-1", AGENCY, sealedTo, filter, tickets);
    }

    /** {@code count} tickets with one member each: c000, c001, … */
    static DrawList singles(int count) {
        return list(IntStream.range(0, count)
                .mapToObj(i -> new DrawTicket(List.of(String.format("c%03d", i))))
                .toList());
    }

    static Octets octets(String text) {
        return Octets.of(Sha256.ofText(text).octets());
    }

    static DrawRecord record(DrawList list, int number) {
        Map<DrawParty, DrawRecord.Shown> shown = new EnumMap<>(DrawParty.class);
        for (DrawParty party : DrawParty.values()) {
            Octets octets = octets(party.text() + " " + number);
            Sha256 commitment = new Contribution(list, party).commitment(octets);
            shown.put(party, new DrawRecord.Shown(Revelation.PARTY, commitment, octets));
        }
        return DrawRecord.of(list, shown);
    }
}
