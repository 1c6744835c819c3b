package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code catalog_certificate_check}. */
@ApplicationScoped
public class CertificateCheckRows implements PanacheRepositoryBase<CertificateCheckRow, UUID> {

    /** The checks of some certificates, the oldest first. */
    public List<CertificateCheckRow> of(List<String> certificates) {
        return certificates.isEmpty() ? List.of() : list("certificate in ?1 order by id", certificates);
    }
}
