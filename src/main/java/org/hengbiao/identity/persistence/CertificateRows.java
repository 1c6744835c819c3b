package org.hengbiao.identity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code certificate}. */
@ApplicationScoped
public class CertificateRows implements PanacheRepositoryBase<CertificateRow, byte[]> {}
