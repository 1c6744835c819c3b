package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code catalog_category}. */
@ApplicationScoped
public class CategoryRows implements PanacheRepositoryBase<CategoryRow, String> {}
