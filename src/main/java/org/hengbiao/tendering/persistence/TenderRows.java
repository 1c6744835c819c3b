package org.hengbiao.tendering.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table {@code tender}. */
@ApplicationScoped
public class TenderRows implements PanacheRepositoryBase<TenderRow, UUID> {

    private static final String LOCK = "SELECT id FROM tender WHERE id = :id FOR ";

    /** Waits until nobody holds the row exclusively, and keeps others from doing so until this transaction ends. */
    public boolean lockShared(UUID id) {
        return lock(id, "SHARE");
    }

    /** Waits until nobody holds the row at all, and keeps it until this transaction ends. */
    public boolean lockExclusively(UUID id) {
        return lock(id, "UPDATE");
    }

    /** The row as it is after the lock was got. */
    public Optional<TenderRow> claim(UUID id) {
        return lockExclusively(id) ? findByIdOptional(id) : Optional.empty();
    }

    public boolean numberTaken(String number) {
        return count("number", number) > 0;
    }

    /** Published tenders, newest first, after {@code last} when it is given. */
    public List<TenderRow> published(@Nullable UUID last, int size) {
        String after =
                last == null ? "" : " AND (published_at, id) < (SELECT published_at, id FROM tender WHERE id = :last)";
        var query = getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM tender WHERE published_at IS NOT NULL" + after
                                + " ORDER BY published_at DESC, id DESC LIMIT :size",
                        TenderRow.class)
                .setParameter("size", size);
        return rows(last == null ? query : query.setParameter("last", last));
    }

    /** Published tenders that an agency runs, newest first, after {@code last} when it is given. */
    public List<TenderRow> publishedOfAgency(String agency, @Nullable UUID last, int size) {
        return publishedOf("agency", agency, last, size);
    }

    /** Published tenders in which a purchaser buys, newest first, after {@code last} when it is given. */
    public List<TenderRow> publishedOfPurchaser(String purchaser, @Nullable UUID last, int size) {
        return publishedOf("purchaser", purchaser, last, size);
    }

    private List<TenderRow> publishedOf(String column, String organisation, @Nullable UUID last, int size) {
        String after =
                last == null ? "" : " AND (published_at, id) < (SELECT published_at, id FROM tender WHERE id = :last)";
        var query = getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM tender WHERE published_at IS NOT NULL AND " + column + " = :organisation" + after
                                + " ORDER BY published_at DESC, id DESC LIMIT :size",
                        TenderRow.class)
                .setParameter("organisation", organisation)
                .setParameter("size", size);
        return rows(last == null ? query : query.setParameter("last", last));
    }

    /** Drafts of an agency, newest first, after {@code last} when it is given. */
    public List<TenderRow> drafts(String agency, @Nullable UUID last, int size) {
        return last == null
                ? find("agency = ?1 and publishedAt is null order by id desc", agency)
                        .page(0, size)
                        .list()
                : find("agency = ?1 and publishedAt is null and id < ?2 order by id desc", agency, last)
                        .page(0, size)
                        .list();
    }

    /** Published tenders with an item of a category, the oldest first, after {@code last} when it is given. */
    public List<TenderRow> withCategory(String category, @Nullable UUID last, int size) {
        return find(
                        "from TenderRow t where t.publishedAt is not null and t.id > ?2"
                                + " and exists (select 1 from t.items i where i.category = ?1) order by t.id",
                        category,
                        last == null ? new UUID(0, 0) : last)
                .page(0, size)
                .list();
    }

    /** Which of these plans a tender was published from. */
    public Set<UUID> tendered(Collection<UUID> plans) {
        return plans.isEmpty()
                ? Set.of()
                : find("plan in ?1 and publishedAt is not null", plans).stream()
                        .map(row -> row.plan)
                        .collect(Collectors.toSet());
    }

    private boolean lock(UUID id, String strength) {
        return !getEntityManager()
                .createNativeQuery(LOCK + strength)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    private static List<TenderRow> rows(jakarta.persistence.Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(TenderRow.class::cast).toList();
    }

    /**
     * The published tenders of a plan; waits for whoever publishes another one of the same plan, until this transaction ends.
     */
    public List<UUID> publishedOfPlan(UUID plan) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:plan, 13))")
                .setParameter("plan", plan.toString())
                .getSingleResult();
        return find("plan = ?1 and publishedAt is not null", plan).stream()
                .map(row -> row.id)
                .toList();
    }
}
