package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code catalog_maker}. */
@ApplicationScoped
public class MakerRows implements PanacheRepositoryBase<MakerRow, String> {}
