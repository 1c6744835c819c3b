package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.BlobStore;

/**
 * After the closing every stored part is hashed again, and the statement {@code PartsRehashed} names each that is not what its
 * manifest says: such a bid failed by the platform's fault, known before anything is opened. It may take long, and holds no
 * transaction while it reads.
 */
@ApplicationScoped
public class RehashingParts {

    private final PresentParts parts;
    private final BlobStore blobs;

    RehashingParts(PresentParts parts, BlobStore blobs) {
        this.parts = parts;
        this.blobs = blobs;
    }

    /** Hashes the parts of a closed box, unless that was done already. */
    public void ensureRehashed(UUID tender) {
        if (!parts.due(tender)) {
            return;
        }
        List<StoredPart> stored = parts.of(tender);
        JsonArray mismatches = JsonArray.ofObjects(stored.stream()
                .filter(part -> !intact(part))
                .map(part -> JsonObject.with("manifest", part.manifest().hex())
                        .with("part", part.part())
                        .with("sha256", part.sha256().hex())
                        .build()));
        parts.record(tender, stored.size(), mismatches);
    }

    private boolean intact(StoredPart part) {
        try (InputStream in = blobs.open(part.sha256())) {
            return Sha256.of(in).equals(part.sha256());
        } catch (IOException e) {
            // A part that can't be read is as lost as one that was changed.
            return false;
        }
    }
}
