package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code catalog_removal_ruling}. */
@ApplicationScoped
public class RemovalRulingRows implements PanacheRepositoryBase<RemovalRulingRow, UUID> {}
