package org.hengbiao.identity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code revocation_list}. */
@ApplicationScoped
public class RevocationListRows implements PanacheRepositoryBase<RevocationListRow, byte[]> {}
