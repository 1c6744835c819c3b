package org.hengbiao.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.hengbiao.kernel.Sha256;

/**
 * Separates bids that nothing else separates ({@code O87 art 68}: a random draw), so that anybody can draw again. The chance
 * comes from the members' signed sheets: nobody knows all of them before all are locked, and each is committed to before
 * anyone can tell that there will be a tie.
 *
 * @param sheets digests of the signed score sheets, in any order
 */
public record SheetDraw(List<Sha256> sheets) {

    private static final byte[] LABEL = "hengbiao.org/draw@v1".getBytes(StandardCharsets.UTF_8);

    public SheetDraw {
        sheets = sheets.stream().sorted().toList();
    }

    /** The bids in drawn order: ascending by SHA-256(label ‖ sheets ‖ bid). */
    public List<Sha256> order(List<Sha256> bids) {
        return bids.stream().sorted(Comparator.comparing(this::lot)).toList();
    }

    private Sha256 lot(Sha256 bid) {
        byte[][] pieces = new byte[sheets.size() + 2][];
        pieces[0] = LABEL;
        for (int i = 0; i < sheets.size(); i++) {
            pieces[i + 1] = sheets.get(i).octets();
        }
        pieces[sheets.size() + 1] = bid.octets();
        return Sha256.of(pieces);
    }
}
