package org.hengbiao.identity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code person}. */
@ApplicationScoped
public class PersonRows implements PanacheRepositoryBase<PersonRow, UUID> {

    /** People by their identifiers, which rise with time, after {@code last} when it is given. */
    public List<PersonRow> page(@Nullable UUID last, int size) {
        return (last == null ? find("order by id") : find("id > ?1 order by id", last))
                .page(0, size)
                .list();
    }

    /** Active people with a role; of one organisation when it is given. */
    public List<PersonRow> active(String role, @Nullable String organisation) {
        String query = "from PersonRow p where p.active and ?1 member of p.roles";
        return organisation == null
                ? list(query + " order by p.id", role)
                : list(query + " and p.organisation.code = ?2 order by p.id", role, organisation);
    }

    public Optional<PersonRow> byLogin(String login) {
        return find("login", login).firstResultOptional();
    }
}
