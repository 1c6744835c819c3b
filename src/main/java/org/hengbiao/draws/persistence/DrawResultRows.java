package org.hengbiao.draws.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code draw_result}. */
@ApplicationScoped
public class DrawResultRows implements PanacheRepositoryBase<DrawResultRow, UUID> {}
