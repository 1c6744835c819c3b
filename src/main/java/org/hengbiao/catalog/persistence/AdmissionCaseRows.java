package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code catalog_admission_case}. */
@ApplicationScoped
public class AdmissionCaseRows implements PanacheRepositoryBase<AdmissionCaseRow, UUID> {

    /** The case that was opened for the same offer. */
    public Optional<AdmissionCaseRow> same(AdmissionCaseRow other) {
        return find(
                        "tender = ?1 and bid = ?2 and maker = ?3 and model = ?4 and modelVersion = ?5",
                        other.tender,
                        other.bid,
                        other.maker,
                        other.model,
                        other.modelVersion)
                .firstResultOptional();
    }

    /** Cases after {@code after}, the oldest first; a null {@code after} begins. */
    public List<AdmissionCaseRow> page(@Nullable UUID after, int size) {
        return (after == null ? find("order by id") : find("id > ?1 order by id", after))
                .page(0, size)
                .list();
    }

    /** Cases without a decision, the oldest first; a null {@code after} begins. */
    public List<AdmissionCaseRow> open(@Nullable UUID after, int size) {
        String query = "from AdmissionCaseRow c where not exists"
                + " (select 1 from AdmissionDecisionRow d where d.admissionCase = c.id)";
        return (after == null ? find(query + " order by c.id") : find(query + " and c.id > ?1 order by c.id", after))
                .page(0, size)
                .list();
    }
}
