package org.hengbiao.sealing;

import java.nio.file.Path;
import java.util.List;

/**
 * What the bidder's machine keeps and uploads.
 *
 * @param bid the inner bid with its documents
 * @param manifest what the platform may know
 * @param act the signed manifest, verified; also written as {@code manifest.p7m}
 * @param parts the sealed parts in order, {@code part-001.p7m} and so on
 */
public record SealedBid(Bid bid, Manifest manifest, SignedAct act, List<Path> parts) {

    /** The file of the signed manifest. */
    public static final String MANIFEST_FILE = "manifest.p7m";

    public SealedBid {
        parts = List.copyOf(parts);
    }

    /**
     * The file name of a part.
     *
     * @param part from 1
     */
    public static String partFile(int part) {
        String digits = Integer.toString(part);
        return "part-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits + ".p7m";
    }
}
