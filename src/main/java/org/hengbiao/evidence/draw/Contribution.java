package org.hengbiao.evidence.draw;

import java.nio.charset.StandardCharsets;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * Where a contribution belongs: its party and list. Both enter commitment and envelope, so neither can be copied from somebody
 * else or from another draw.
 *
 * @param draw the list
 * @param party whose it is
 */
public record Contribution(DrawList draw, DrawParty party) {

    /** Octets of a contribution. */
    public static final int OCTETS = 32;

    /** What stands in the place of a contribution that its envelope does not hold. */
    public static final Octets NONE = Octets.of(new byte[OCTETS]);

    private static final byte[] LABEL = "hengbiao.org/draw-commitment@v1\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CONTEXT = "hengbiao.org/draw-seal-context@v1";

    /** SHA-256(label ‖ 0 ‖ digest of the list ‖ party in ASCII ‖ 0 ‖ contribution). */
    public Sha256 commitment(Octets octets) {
        return Sha256.of(
                LABEL,
                draw.digest().octets(),
                (party.text() + "\0").getBytes(StandardCharsets.US_ASCII),
                octets.toArray());
    }

    /** Digest of the context that enters the envelope's key derivation. */
    public Sha256 sealContext() {
        return Sha256.of(JsonObject.with("type", CONTEXT)
                .with("draw", draw.draw().toString())
                .with("list", draw.digest().hex())
                .with("party", party.text())
                .with("certificate", draw.sealedTo().hex())
                .build()
                .canonical());
    }
}
