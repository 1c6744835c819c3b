package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code catalog_withdrawal}. */
@ApplicationScoped
public class CatalogWithdrawalRows implements PanacheRepositoryBase<CatalogWithdrawalRow, String> {}
