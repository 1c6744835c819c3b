package org.hengbiao.sealing;

import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * An opener says that its envelope opens to its commitment, {@code hengbiao.org/rehearsal@v1}. Nothing is joined for it.
 *
 * @param key the opening key
 * @param index of the opener's share, from 1
 * @param commitment that the share was checked against
 */
public record Rehearsal(UUID key, int index, Sha256 commitment) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/rehearsal@v1";

    public Rehearsal {
        Words.requireRange("index", index, 1, OpeningKeyStatement.MAX_OPENERS);
    }

    /**
     * Reads the content of a rehearsal act.
     *
     * @throws MalformedException unless {@code bytes} are the canonical form of a rehearsal
     */
    public static Rehearsal parse(byte[] bytes) {
        return Words.parse(bytes, TYPE, Rehearsal::read, Rehearsal::toJson);
    }

    private static Rehearsal read(JsonReader in) {
        in.only("type", "key", "index", "commitment");
        return new Rehearsal(
                in.uuid("key"), in.integer("index", 1, OpeningKeyStatement.MAX_OPENERS), in.sha256("commitment"));
    }

    /** The document as JSON; its canonical bytes are signed. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("key", key.toString())
                .with("index", index)
                .with("commitment", commitment.hex())
                .build();
    }
}
