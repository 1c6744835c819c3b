package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code catalog_suspension_confirmation}. */
@ApplicationScoped
public class SuspensionConfirmationRows implements PanacheRepositoryBase<SuspensionConfirmationRow, UUID> {}
