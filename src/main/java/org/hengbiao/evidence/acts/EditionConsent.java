package org.hengbiao.evidence.acts;

import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * One party's consent to a joint edition of the catalog: the secrecy bureau's or the leading group's.
 *
 * @param edition which edition
 * @param list SHA-256 of its canonical list
 * @param party {@code bureau} or {@code leading-group}
 */
public record EditionConsent(UUID edition, Sha256 list, String party) {

    public static final String TYPE = "hengbiao.org/edition-consent@v1";

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static EditionConsent read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical).type(TYPE).only("type", "edition", "list", "party");
        return new EditionConsent(in.uuid("edition"), in.sha256("list"), in.text("party"));
    }

    /** The bytes that the party signs. */
    public byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("edition", edition.toString())
                .with("list", list.hex())
                .with("party", party)
                .build()
                .canonical();
    }
}
