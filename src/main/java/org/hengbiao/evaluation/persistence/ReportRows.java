package org.hengbiao.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code evaluation_report}. */
@ApplicationScoped
public class ReportRows implements PanacheRepositoryBase<ReportRow, UUID> {}
