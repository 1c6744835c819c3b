package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengbiao.bidding.BidBox;
import org.hengbiao.bidding.BoxEntry;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.domain.OpeningBranch;
import org.hengbiao.platform.BlobStore;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.hengbiao.sealing.Unsealed;
import org.hengbiao.sealing.UnsealingBid;

/** Unseals one bid of a closed box and keeps the opened package as a blob. */
@ApplicationScoped
class Unsealing {

    private final BidBox box;
    private final BlobStore blobs;
    private final Path folder;

    Unsealing(BidBox box, BlobStore blobs, PlatformConfiguration configuration) {
        this.box = box;
        this.blobs = blobs;
        // A plaintext bid that a killed process leaves is swept from there at the next start.
        this.folder = configuration.incoming();
    }

    /**
     * What becomes of the bid; failures are values.
     *
     * @throws UncheckedIOException when this machine can't write, which is no fault in the sense of the law: nothing is
     *     recorded, and the opening is tried again
     */
    BidOutcome unseal(BoxEntry entry, DecryptionKey key) {
        try {
            SignedAct act = SignedAct.verifyAttached(entry.manifest().toArray());
            Path target = Files.createTempFile(folder, "opening-", ".zip");
            try {
                UnsealingBid.Order order = new UnsealingBid.Order(
                        Manifest.parse(act.content()),
                        act.signerFingerprint(),
                        part -> box.part(entry.id(), part),
                        target);
                return outcome(entry, new UnsealingBid(key).unseal(order));
            } finally {
                Files.delete(target);
            }
        } catch (SignatureRefused refused) {
            // It was verified at its acceptance: what lies here now is not what came.
            return BidOutcome.failed(
                    entry,
                    OpeningBranch.UNOPENED_BY_PLATFORM,
                    "the stored manifest: " + refused.why().detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BidOutcome outcome(BoxEntry entry, Unsealed unsealed) {
        return unsealed.fold(
                opened -> BidOutcome.opened(entry, opened.bid(), keep(opened.zip())),
                failure -> BidOutcome.failed(entry, OpeningBranch.UNOPENED_BY_PLATFORM, failure.reason()),
                failure -> BidOutcome.failed(
                        entry, OpeningBranch.UNOPENED_BY_BIDDER, failure.code() + ": " + failure.reason()));
    }

    private Sha256 keep(Path zip) {
        try (InputStream in = Files.newInputStream(zip)) {
            return blobs.keep(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
