package org.hengbiao.identity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hengbiao.kernel.Sha256;

/** The table {@code token}. */
@ApplicationScoped
public class TokenRows implements PanacheRepositoryBase<TokenRow, byte[]> {

    /** Lets every token that is valid at {@code at} be valid for {@code longer}. */
    public void prolong(Duration longer, Instant at) {
        getEntityManager()
                .createNativeQuery("UPDATE token SET expires_at = expires_at + make_interval(secs => :seconds)"
                        + " WHERE expires_at > :at")
                .setParameter("seconds", longer.toSeconds())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The token of that digest and kind which is still valid for a person who is still active. */
    public Optional<TokenRow> valid(Sha256 digest, String kind, Instant at) {
        return find(
                        "from TokenRow t join fetch t.person p where t.digest = ?1 and t.kind = ?2 and t.expiresAt > ?3 and p.active",
                        digest.octets(),
                        kind,
                        at)
                .firstResultOptional();
    }
}
