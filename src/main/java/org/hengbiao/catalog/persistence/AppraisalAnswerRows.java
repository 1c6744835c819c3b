package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code catalog_appraisal_answer}. */
@ApplicationScoped
public class AppraisalAnswerRows implements PanacheRepositoryBase<AppraisalAnswerRow, UUID> {}
