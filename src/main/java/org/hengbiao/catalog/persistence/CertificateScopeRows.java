package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code catalog_certificate_scope}. */
@ApplicationScoped
public class CertificateScopeRows implements PanacheRepositoryBase<CertificateScopeRow, UUID> {

    /** The changes of a certificate's scope in the order recorded. */
    public List<CertificateScopeRow> of(String certificate) {
        return list("certificate = ?1 order by position", certificate);
    }
}
