package org.hengbiao.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code evaluation_signature}. */
@ApplicationScoped
public class SignatureRows implements PanacheRepositoryBase<SignatureRow, UUID> {

    public long signatures(UUID tender) {
        return count("tender", tender);
    }

    public boolean has(UUID tender, UUID person) {
        return count("tender = ?1 and person = ?2", tender, person) > 0;
    }
}
