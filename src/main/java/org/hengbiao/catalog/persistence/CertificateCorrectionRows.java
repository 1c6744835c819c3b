package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code catalog_certificate_correction}. */
@ApplicationScoped
public class CertificateCorrectionRows implements PanacheRepositoryBase<CertificateCorrectionRow, UUID> {

    /** The corrections of a certificate in the order recorded. */
    public List<CertificateCorrectionRow> of(String certificate) {
        return list("certificate = ?1 order by position", certificate);
    }
}
