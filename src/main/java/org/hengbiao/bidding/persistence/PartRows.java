package org.hengbiao.bidding.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;

/** The table {@code bid_part}. */
@ApplicationScoped
public class PartRows implements PanacheRepositoryBase<PartRow, PartKey> {

    /** An upload's parts in their order. */
    public List<PartRow> ofUpload(UUID upload) {
        return list("key.upload = ?1 order by key.part", upload);
    }

    /** Numbers of the parts that have not come yet. */
    public List<Integer> missing(UUID upload) {
        return list("key.upload = ?1 and keptAt is null order by key.part", upload).stream()
                .map(row -> row.key.part())
                .toList();
    }

    /** Parts of the bids that are present in a tender's box, in a stable order. */
    public List<PartRow> present(UUID tender) {
        return getEntityManager()
                .createQuery(
                        "select p from PartRow p join BidRow b on b.upload = p.key.upload"
                                + " where b.tender = ?1 and b.endedAt is null order by b.manifestDigest, p.key.part",
                        PartRow.class)
                .setParameter(1, tender)
                .getResultList();
    }

    /** Marks an upload's parts as no longer needed and tells the digests of those that were kept. */
    public List<Sha256> release(UUID upload, Instant now) {
        List<PartRow> kept = list("key.upload = ?1 and keptAt is not null and deletedAt is null", upload);
        kept.forEach(row -> row.deletedAt = now);
        return kept.stream().map(PartRow::digest).toList();
    }

    /** Whether any upload still needs the octets of that digest. */
    public boolean needed(Sha256 digest) {
        long kept = count("sha256 = ?1 and keptAt is not null and deletedAt is null", digest.octets());
        // Whatever a part's own row says: the octets of a bid that is in the box are never let go.
        long inBox = count(
                "sha256 = ?1 and key.upload in (select b.upload from BidRow b where b.endedAt is null)",
                digest.octets());
        return kept + inBox > 0;
    }

    /** Lets one transaction at a time keep or delete the octets of that digest. */
    public void lockBlob(Sha256 digest) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:name, 8))")
                .setParameter("name", digest.hex())
                .getSingleResult();
    }
}
