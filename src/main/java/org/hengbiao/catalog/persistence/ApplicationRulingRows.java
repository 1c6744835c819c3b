package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code catalog_application_ruling}. */
@ApplicationScoped
public class ApplicationRulingRows implements PanacheRepositoryBase<ApplicationRulingRow, UUID> {}
