package org.hengbiao.evidence.draw;

import java.util.Arrays;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * What brings a contribution to light, {@code hengbiao.org/draw-reveal@v1}: signed by its party, or by the opener in the place of
 * a party that does not.
 *
 * @param draw the draw
 * @param list digest of the frozen list
 * @param party whose contribution
 * @param by how it came to light
 * @param octets the contribution; zeros, and not written, when it is void
 */
public record DrawReveal(UUID draw, Sha256 list, DrawParty party, Revelation by, Octets octets) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/draw-reveal@v1";

    public DrawReveal {
        Codes.require(octets.length() == Contribution.OCTETS, "octets: a contribution has 32");
        Codes.require(
                (by == Revelation.VOID) == octets.equals(Contribution.NONE),
                "octets: zeros stand in the place of a void contribution, and of no other");
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static DrawReveal read(byte[] canonical) {
        JsonReader in =
                JsonParser.readCanonical(canonical).type(TYPE).only("type", "draw", "list", "party", "by", "octets");
        DrawReveal read = Codes.at(in, () -> {
            Revelation by = Codes.read(in, "by", Revelation::of);
            return new DrawReveal(
                    in.uuid("draw"),
                    in.sha256("list"),
                    Codes.read(in, "party", DrawParty::of),
                    by,
                    by == Revelation.VOID ? Contribution.NONE : Octets.of(in.octets("octets")));
        });
        if (!Arrays.equals(read.canonical(), canonical)) {
            throw new MalformedException("", "the reveal is not in the one form of its content");
        }
        return read;
    }

    /** The bytes that are signed. */
    public byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("draw", draw.toString())
                .with("list", list.hex())
                .with("party", party.text())
                .with("by", by.text())
                .withOptional("octets", by == Revelation.VOID ? null : octets.base64())
                .build()
                .canonical();
    }
}
