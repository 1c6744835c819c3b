package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.domain.OpeningBranch;
import org.hengbiao.opening.persistence.OpenedBidRow;
import org.hengbiao.opening.persistence.OpenedBidRows;
import org.hengbiao.platform.BlobStore;
import org.hengbiao.sealing.Bid;

/** The bids of a tender after its opening. Who may read them is for the asking feature to decide. */
@ApplicationScoped
public class OpenedBids {

    private final OpenedBidRows rows;
    private final BlobStore blobs;

    OpenedBids(OpenedBidRows rows, BlobStore blobs) {
        this.rows = rows;
        this.blobs = blobs;
    }

    /** The bids that opened, by vendor; empty before the opening. */
    @Transactional
    public List<OpenedBid> of(UUID tender) {
        return rows.ofTender(tender).stream()
                .filter(row -> OpeningBranch.of(row.branch) == OpeningBranch.OPENED)
                .map(OpenedBids::toBid)
                .toList();
    }

    /** Everybody whose bid was in the box, opened or not; empty before the opening. */
    @Transactional
    public Set<CreditCode> bidders(UUID tender) {
        return rows.ofTender(tender).stream()
                .map(row -> new CreditCode(row.vendor))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why the bid of {@code vendor} did not open; nothing when it did, or when there is none. */
    @Transactional
    public Optional<String> unopened(UUID tender, CreditCode vendor) {
        return rows.ofTender(tender).stream()
                .filter(row -> row.vendor.equals(vendor.text()) && row.reason != null)
                .map(row -> OpeningBranch.of(row.branch).inLaw() + ": " + row.reason)
                .findFirst();
    }

    /**
     * A document of an opened bid.
     *
     * @param bid digest of the manifest act
     * @param name as {@code bid.json} names it
     * @return its octets, to be closed by the caller; nothing when the bid has no such document
     */
    @Transactional
    public Optional<InputStream> document(UUID tender, Sha256 bid, String name) throws IOException {
        Optional<Sha256> zip = rows.of(tender, bid)
                .filter(row -> row.zip != null && names(row, name))
                .map(row -> Sha256.ofOctets(row.zip));
        return zip.isPresent() ? entry(zip.get(), name) : Optional.empty();
    }

    private static boolean names(OpenedBidRow row, String name) {
        return toBid(row).document().documents().stream()
                .anyMatch(document -> document.name().equals(name));
    }

    /** The package was checked at the opening: entries are stored, in order, and without duplicates. */
    private Optional<InputStream> entry(Sha256 zip, String name) throws IOException {
        ZipInputStream in = new ZipInputStream(blobs.open(zip));
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return Optional.of(in);
            }
        }
        in.close();
        return Optional.empty();
    }

    private static OpenedBid toBid(OpenedBidRow row) {
        return new OpenedBid(
                new CreditCode(row.vendor),
                Sha256.ofOctets(row.manifest),
                Sha256.ofOctets(row.zip),
                Bid.parse(row.document),
                Money.of(row.price));
    }
}
