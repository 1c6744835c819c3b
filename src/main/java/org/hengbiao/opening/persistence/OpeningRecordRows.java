package org.hengbiao.opening.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code opening_record}. */
@ApplicationScoped
public class OpeningRecordRows implements PanacheRepositoryBase<OpeningRecordRow, UUID> {}
