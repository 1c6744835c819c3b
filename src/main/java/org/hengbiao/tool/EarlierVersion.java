package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Bid;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.jspecify.annotations.Nullable;

/**
 * The bid that a new one replaces, known by its signed manifest.
 *
 * @param manifest what it says; null when there is none
 * @param digest of the signed manifest; null when there is none
 */
record EarlierVersion(@Nullable Manifest manifest, @Nullable Sha256 digest) {

    static EarlierVersion of(@Nullable Path file) {
        return file == null ? new EarlierVersion(null, null) : load(file);
    }

    /** Reads a signed manifest. */
    static EarlierVersion load(Path file) {
        try {
            SignedAct act = SignedAct.verifyAttached(Inputs.octets(file));
            return new EarlierVersion(Inputs.read(file, ignored -> Manifest.parse(act.content())), act.digest());
        } catch (SignatureRefused e) {
            throw Failed.unable(
                    "file.signature",
                    Map.of("file", file.toString(), "why", e.why().detail()));
        }
    }

    /** Its version, or 0. */
    int version() {
        return manifest == null ? 0 : manifest.place().version();
    }

    void requireSamePlace(Bid.Header header) {
        if (manifest != null
                && !(manifest.place().tender().equals(header.tender())
                        && manifest.place().lot().equals(header.lot())
                        && manifest.place().vendor().equals(header.vendor()))) {
            throw Failed.refused("replaces.elsewhere", Map.of());
        }
    }
}
