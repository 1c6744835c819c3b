package org.hengbiao.bidding.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;

/** The table {@code bid_upload}. */
@ApplicationScoped
public class UploadRows implements PanacheRepositoryBase<UploadRow, UUID> {

    /** The upload of that manifest, unless it was dropped. */
    public Optional<UploadRow> ofManifest(UUID tender, Sha256 manifest) {
        return find("tender = ?1 and manifestDigest = ?2 and droppedAt is null", tender, manifest.octets())
                .firstResultOptional();
    }

    /** The vendor's upload that is neither submitted nor dropped. */
    public Optional<UploadRow> underWay(UUID tender, String lot, String vendor) {
        return find(
                        "tender = ?1 and lot = ?2 and vendor = ?3 and submittedAt is null and droppedAt is null",
                        tender,
                        lot,
                        vendor)
                .firstResultOptional();
    }

    /** A vendor's own upload, unless it was dropped. */
    public Optional<UploadRow> own(UUID tender, String vendor, UUID id) {
        return find("id = ?1 and tender = ?2 and vendor = ?3 and droppedAt is null", id, tender, vendor)
                .firstResultOptional();
    }

    /** Uploads that nobody submitted in time. */
    public List<UUID> expired(Instant now, int limit) {
        return find("submittedAt is null and droppedAt is null and expiresAt <= ?1 order by expiresAt", now)
                .page(0, limit)
                .stream()
                .map(row -> row.id)
                .toList();
    }

    /** The upload as it is in the database now, locked until this transaction ends. */
    public UploadRow reread(UUID id) {
        UploadRow row = findById(id);
        getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    /** The upload as it is now, kept from being submitted or dropped until this transaction ends. */
    public Optional<UploadRow> hold(UUID id) {
        boolean found = !getEntityManager()
                .createNativeQuery("SELECT id FROM bid_upload WHERE id = :id AND submitted_at IS NULL"
                        + " AND dropped_at IS NULL FOR SHARE")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        return found ? findByIdOptional(id) : Optional.empty();
    }

    /** Lets one transaction at a time change what a vendor has in a tender's box. */
    public void lockVendor(UUID tender, String vendor) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:name, 7))")
                .setParameter("name", tender + "/" + vendor)
                .getSingleResult();
    }
}
