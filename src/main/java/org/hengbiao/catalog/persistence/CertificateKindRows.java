package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code catalog_certificate_kind}. */
@ApplicationScoped
public class CertificateKindRows implements PanacheRepositoryBase<CertificateKindRow, String> {}
