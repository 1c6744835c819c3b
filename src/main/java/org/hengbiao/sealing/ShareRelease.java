package org.hengbiao.sealing;

import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * An opener hands in its share after closing, {@code hengbiao.org/share-release@v1}.
 *
 * @param key the opening key
 * @param tender the tender that the key was assigned to
 * @param closing digest of the closing statement's entry
 * @param share the share with its index
 * @param checkpoint the note that the opener cosigned, at most 20,000 characters
 */
public record ShareRelease(UUID key, UUID tender, Sha256 closing, OpeningShare share, String checkpoint) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/share-release@v1";

    private static final int MAX_NOTE = 20_000;

    public ShareRelease {
        Words.requireThat(
                !checkpoint.isEmpty() && checkpoint.length() <= MAX_NOTE, "checkpoint: must be 1 to 20000 characters");
    }

    /**
     * Reads the content of a release act.
     *
     * @throws MalformedException unless {@code bytes} are the canonical form of a release within its limits
     */
    public static ShareRelease parse(byte[] bytes) {
        return Words.parse(bytes, TYPE, ShareRelease::read, ShareRelease::toJson);
    }

    private static ShareRelease read(JsonReader in) {
        in.only("type", "key", "tender", "closing", "index", "share", "checkpoint");
        int index = in.integer("index", 1, OpeningKeyStatement.MAX_OPENERS);
        return new ShareRelease(
                in.uuid("key"),
                in.uuid("tender"),
                in.sha256("closing"),
                OpeningShare.of(index, in.octets("share")),
                in.text("checkpoint"));
    }

    /** The document as JSON; its canonical bytes are signed. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("key", key.toString())
                .with("tender", tender.toString())
                .with("closing", closing.hex())
                .with("index", share.index())
                .with("share", share.octets().base64())
                .with("checkpoint", checkpoint)
                .build();
    }
}
