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
 * What a party signs before it may know the other's contribution, {@code hengbiao.org/draw-commitment@v1}.
 *
 * @param draw the draw
 * @param list digest of the frozen list
 * @param party as whom
 * @param commitment {@link Contribution#commitment}
 * @param sealed the contribution's one envelope, to the opener that the list names
 */
public record DrawCommitment(UUID draw, Sha256 list, DrawParty party, Sha256 commitment, Octets sealed) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/draw-commitment@v1";

    /** The longest envelope, in octets; one of 32 octets has well under 1000. */
    public static final int MAX_SEALED = 4096;

    public DrawCommitment {
        Codes.require(sealed.length() <= MAX_SEALED, "sealed: at most " + MAX_SEALED + " octets");
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static DrawCommitment read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(TYPE)
                .only("type", "draw", "list", "party", "commitment", "sealed");
        DrawCommitment read = Codes.at(
                in,
                () -> new DrawCommitment(
                        in.uuid("draw"),
                        in.sha256("list"),
                        Codes.read(in, "party", DrawParty::of),
                        in.sha256("commitment"),
                        Octets.of(in.octets("sealed"))));
        if (!Arrays.equals(read.canonical(), canonical)) {
            throw new MalformedException("", "the commitment is not in the one form of its content");
        }
        return read;
    }

    /** The bytes that the party signs. */
    public byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("draw", draw.toString())
                .with("list", list.hex())
                .with("party", party.text())
                .with("commitment", commitment.hex())
                .with("sealed", sealed.base64())
                .build()
                .canonical();
    }
}
