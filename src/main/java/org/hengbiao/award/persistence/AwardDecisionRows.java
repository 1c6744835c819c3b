package org.hengbiao.award.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code award_decision}. */
@ApplicationScoped
public class AwardDecisionRows implements PanacheRepositoryBase<AwardDecisionRow, UUID> {}
