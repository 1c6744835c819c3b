package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code catalog_revocation}. */
@ApplicationScoped
public class CatalogRevocationRows implements PanacheRepositoryBase<CatalogRevocationRow, String> {}
