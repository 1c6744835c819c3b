package org.hengbiao.bidding;

import java.util.Objects;
import java.util.Optional;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a bidder had in the box, and what its next version must say: versions only rise, by one, and each names the manifest
 * before it, also when that one was withdrawn, so that all versions form one chain. A bidder may replace until the deadline
 * (O87 art 34).
 *
 * @param last the highest version that was ever accepted; 0 for none
 * @param manifest digest of that version's manifest act; null for none
 */
record VersionRules(int last, @Nullable Sha256 manifest) {

    Optional<Rejection> judge(int version, @Nullable Sha256 replaces) {
        if (version != last + 1) {
            return Optional.of(Refusal.notNow(
                    "wrong-version",
                    "The version must be " + (last + 1) + ", not " + version + ": versions rise by one.",
                    null));
        }
        if (!Objects.equals(manifest, replaces)) {
            return Optional.of(Refusal.notNow(
                    "wrong-replaces",
                    manifest == null
                            ? "Nothing was accepted before this version: replaces must be null."
                            : "This version must name in replaces the manifest " + manifest + " of version " + last
                                    + ".",
                    null));
        }
        return Optional.empty();
    }
}
