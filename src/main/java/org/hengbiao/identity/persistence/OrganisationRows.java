package org.hengbiao.identity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;

/** The table {@code organisation}. */
@ApplicationScoped
public class OrganisationRows implements PanacheRepositoryBase<OrganisationRow, UUID> {

    public Optional<OrganisationRow> byCode(CreditCode code) {
        return find("code", code.text()).firstResultOptional();
    }
}
