package org.hengbiao.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What an act says: canonical JSON with {@code actor}, {@code signed} when a person signed, and the act's own fields.
 *
 * @param actor who did it
 * @param signed the SHA-256 of the act's CMS; null when only the platform attests it
 * @param fields the act's own fields, none of them named {@code actor} or {@code signed}
 */
public record StatementBody(Actor actor, @Nullable Sha256 signed, JsonObject fields) {

    public StatementBody {
        if (fields.has("actor") || fields.has("signed")) {
            throw new IllegalArgumentException("an act's own fields can't be named actor or signed");
        }
    }

    /**
     * Reads a body from its canonical bytes.
     *
     * @throws MalformedException when they are not that
     */
    public static StatementBody read(byte[] canonical) {
        JsonReader reader = JsonParser.readCanonical(canonical);
        Actor actor = readActor(reader.text("actor"));
        Sha256 signed = reader.object().has("signed") ? reader.sha256("signed") : null;
        Map<String, Json> fields = new TreeMap<>(reader.object().fields());
        fields.keySet().removeAll(Set.of("actor", "signed"));
        return new StatementBody(actor, signed, new JsonObject(fields));
    }

    private static Actor readActor(String text) {
        try {
            return new Actor(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("/actor", "must be person:<UUID>, vendor:<credit code> or platform");
        }
    }

    /** The bytes that the header commits to. */
    public byte[] canonical() {
        Map<String, Json> all = new TreeMap<>(fields.fields());
        all.put("actor", Json.text(actor.text()));
        if (signed != null) {
            all.put("signed", Json.text(signed.hex()));
        }
        return new JsonObject(all).canonical();
    }

    /** What the header has in its field {@code body}. */
    public Sha256 digest(Salt bodySalt) {
        return Sha256.of(bodySalt.octets(), canonical());
    }

    /** What the header has in its field {@code actor}: a pseudonym that differs from statement to statement. */
    public Sha256 pseudonym(Salt bodySalt) {
        return Sha256.of(bodySalt.octets(), actor.text().getBytes(StandardCharsets.UTF_8));
    }
}
