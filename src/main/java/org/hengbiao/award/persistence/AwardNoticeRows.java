package org.hengbiao.award.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code award_notice}. */
@ApplicationScoped
public class AwardNoticeRows implements PanacheRepositoryBase<AwardNoticeRow, UUID> {}
