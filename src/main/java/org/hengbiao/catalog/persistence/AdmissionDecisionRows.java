package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code catalog_admission_decision}. */
@ApplicationScoped
public class AdmissionDecisionRows implements PanacheRepositoryBase<AdmissionDecisionRow, UUID> {}
