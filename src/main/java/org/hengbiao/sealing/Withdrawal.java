package org.hengbiao.sealing;

import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/**
 * A vendor takes its bid back before the deadline (撤回), {@code hengbiao.org/withdrawal@v1}.
 *
 * @param tender the tender
 * @param lot the lot
 * @param vendor the bidder
 * @param version the version that is withdrawn
 * @param manifest digest of the manifest act that is withdrawn
 */
public record Withdrawal(UUID tender, String lot, CreditCode vendor, int version, Sha256 manifest) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/withdrawal@v1";

    public Withdrawal {
        Words.requireLine("lot", lot, 40);
        Words.requireRange("version", version, 1, Manifest.MAX_VERSION);
    }

    /**
     * Reads the content of a withdrawal act.
     *
     * @throws MalformedException unless {@code bytes} are the canonical form of a withdrawal
     */
    public static Withdrawal parse(byte[] bytes) {
        return Words.parse(bytes, TYPE, Withdrawal::read, Withdrawal::toJson);
    }

    private static Withdrawal read(JsonReader in) {
        in.only("type", "tender", "lot", "vendor", "version", "manifest");
        return new Withdrawal(
                in.uuid("tender"),
                in.text("lot"),
                new CreditCode(in.text("vendor")),
                in.integer("version", 1, Manifest.MAX_VERSION),
                in.sha256("manifest"));
    }

    /** The document as JSON; its canonical bytes are signed. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("tender", tender.toString())
                .with("lot", lot)
                .with("vendor", vendor.text())
                .with("version", version)
                .with("manifest", manifest.hex())
                .build();
    }
}
