package org.hengbiao.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code evaluation_declaration}. */
@ApplicationScoped
public class DeclarationRows implements PanacheRepositoryBase<DeclarationRow, UUID> {

    public Optional<DeclarationRow> of(UUID tender, UUID person) {
        return find("tender = ?1 and person = ?2", tender, person).firstResultOptional();
    }

    /** All declarations for a tender; a handful. */
    public List<DeclarationRow> ofTender(UUID tender) {
        return list("tender", tender);
    }
}
