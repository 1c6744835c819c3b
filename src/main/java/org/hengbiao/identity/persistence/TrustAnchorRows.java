package org.hengbiao.identity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code trust_anchor}. */
@ApplicationScoped
public class TrustAnchorRows implements PanacheRepositoryBase<TrustAnchorRow, byte[]> {}
