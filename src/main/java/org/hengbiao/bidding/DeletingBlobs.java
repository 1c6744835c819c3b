package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.hengbiao.bidding.persistence.PartRows;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.OutboxWorker;
import org.hengbiao.platform.BlobStore;

/** Deletes parts of replaced, withdrawn and expired versions, unless another upload still needs the same octets. */
@ApplicationScoped
class DeletingBlobs implements OutboxWorker {

    static final String KIND = "delete-blob";

    private final PartRows parts;
    private final BlobStore blobs;

    DeletingBlobs(PartRows parts, BlobStore blobs) {
        this.parts = parts;
        this.blobs = blobs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(JsonObject payload) throws IOException {
        Sha256 digest = JsonReader.of(payload).sha256("sha256");
        parts.lockBlob(digest);
        if (!parts.needed(digest)) {
            blobs.delete(digest);
        }
    }
}
