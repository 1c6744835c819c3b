package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.bidding.persistence.BidRow;
import org.hengbiao.bidding.persistence.BidRows;
import org.hengbiao.bidding.persistence.BoxRow;
import org.hengbiao.bidding.persistence.BoxRows;
import org.hengbiao.bidding.persistence.PartKey;
import org.hengbiao.bidding.persistence.PartRows;
import org.hengbiao.bidding.persistence.UploadRows;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.BlobStore;

/**
 * What lies in a tender's box, for who opens it. Before the box is closed it can't be asked, by anyone: who bid, and how many,
 * is secret to everybody until then ({@code O87 art 28}).
 */
@ApplicationScoped
public class BidBox {

    private final BoxRows boxes;
    private final BidRows bids;
    private final UploadRows uploads;
    private final PartRows parts;
    private final BlobStore blobs;

    BidBox(BoxRows boxes, BidRows bids, UploadRows uploads, PartRows parts, BlobStore blobs) {
        this.boxes = boxes;
        this.bids = bids;
        this.uploads = uploads;
        this.parts = parts;
        this.blobs = blobs;
    }

    /** The entry of {@code BoxClosed}; none while the box is open, or when there is no such box. */
    @Transactional
    public Optional<Sha256> closing(UUID tender) {
        return boxes.findByIdOptional(tender)
                .flatMap(box -> Optional.ofNullable(box.closing))
                .map(Sha256::ofOctets);
    }

    /**
     * The bids that are present, by the digest of their manifest.
     *
     * @throws IllegalStateException while the box is not closed
     */
    @Transactional
    public List<BoxEntry> entries(UUID tender) {
        requireClosed(tender);
        return bids.present(tender).stream().map(this::toEntry).toList();
    }

    /**
     * The sealed octets of a part; the caller closes the stream.
     *
     * @param bid {@link BoxEntry#id}
     * @param part from 1
     * @throws IllegalStateException while the box is not closed
     * @throws NoSuchFileException when the octets are gone, or there is no such part
     */
    @Transactional
    public InputStream part(UUID bid, int part) throws IOException {
        BidRow row = bids.findByIdOptional(bid).orElseThrow(() -> new NoSuchFileException("bid " + bid));
        requireClosed(row.tender);
        Sha256 digest = parts.findByIdOptional(new PartKey(row.upload, part))
                .orElseThrow(() -> new NoSuchFileException("part " + part + " of bid " + bid))
                .digest();
        return blobs.open(digest);
    }

    private void requireClosed(UUID tender) {
        BoxRow box = boxes.findById(tender);
        if (box == null || box.closedAt == null) {
            throw new IllegalStateException("the box of tender " + tender + " is not closed");
        }
    }

    private BoxEntry toEntry(BidRow row) {
        return new BoxEntry(
                row.id,
                row.tender,
                row.lot,
                new CreditCode(row.vendor),
                row.version,
                Octets.of(uploads.findById(row.upload).manifest),
                row.receivedAt,
                row.entryDigest());
    }
}
