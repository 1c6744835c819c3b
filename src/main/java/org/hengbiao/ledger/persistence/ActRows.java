package org.hengbiao.ledger.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.hengbiao.kernel.Octets;

/** The table {@code ledger_act}. */
@ApplicationScoped
public class ActRows implements PanacheRepositoryBase<ActRow, byte[]> {

    /** Keeps an act; the same octets a second time change nothing. */
    public void keep(Octets cms) {
        getEntityManager()
                .createNativeQuery("INSERT INTO ledger_act (digest, cms) VALUES (:digest, :cms) ON CONFLICT DO NOTHING")
                .setParameter("digest", cms.sha256().octets())
                .setParameter("cms", cms.toArray())
                .executeUpdate();
    }
}
