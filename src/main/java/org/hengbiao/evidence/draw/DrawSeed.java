package org.hengbiao.evidence.draw;

import java.nio.charset.StandardCharsets;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/** The seed of a draw: SHA-256(label ‖ 0 ‖ canonical list ‖ the agency's octets ‖ the supervisor's). */
public final class DrawSeed {

    private static final byte[] LABEL = "hengbiao.org/draw-seed@v1\0".getBytes(StandardCharsets.US_ASCII);

    private DrawSeed() {}

    /**
     * The seed.
     *
     * @param agency 32 octets
     * @param supervisor 32 octets
     */
    public static Sha256 of(DrawList list, Octets agency, Octets supervisor) {
        Codes.require(
                agency.length() == Contribution.OCTETS && supervisor.length() == Contribution.OCTETS,
                "a contribution has 32 octets");
        return Sha256.of(LABEL, list.canonical(), agency.toArray(), supervisor.toArray());
    }
}
