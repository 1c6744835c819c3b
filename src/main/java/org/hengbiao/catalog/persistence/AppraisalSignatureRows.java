package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code catalog_appraisal_signature}. */
@ApplicationScoped
public class AppraisalSignatureRows implements PanacheRepositoryBase<AppraisalSignatureRow, UUID> {}
