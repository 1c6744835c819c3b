package org.hengbiao.identity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code sign_in}. */
@ApplicationScoped
public class SignInRows implements PanacheRepositoryBase<SignInRow, UUID> {

    /** Lets one attempt of an account from an address be judged at a time, until this transaction ends. */
    public void lockPair(String login, String address) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:pair, 11))")
                .setParameter("pair", address + "/" + login)
                .getSingleResult();
    }

    /** Wrong attempts of one account from one address since the later of {@code since} and its last success there. */
    public long wrongOfPair(String login, String address, Instant since) {
        return count(
                "login = ?1 and address = ?2 and result = 'wrong' and at > ?3 and at > coalesce((select max(s.at) from SignInRow s"
                        + " where s.login = ?1 and s.address = ?2 and s.result = 'signed-in'), ?3)",
                login,
                address,
                since);
    }

    /** Wrong passwords for any account from one address; attempts while it was paused don't prolong the pause. */
    public long failedOfAddress(String address, Instant since) {
        return count("address = ?1 and result = 'wrong' and at > ?2", address, since);
    }

    /** The attempts, newest first, after {@code last} when it is given; identifiers rise with time. */
    public List<SignInRow> page(@Nullable UUID last, int size) {
        return (last == null ? find("order by id desc") : find("id < ?1 order by id desc", last))
                .page(0, size)
                .list();
    }
}
