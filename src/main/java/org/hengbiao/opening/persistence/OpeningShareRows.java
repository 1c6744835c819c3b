package org.hengbiao.opening.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code opening_share}. */
@ApplicationScoped
public class OpeningShareRows implements PanacheRepositoryBase<OpeningShareRow, UUID> {

    /** The shares of a key by their index; at most 255. */
    public List<OpeningShareRow> ofKey(UUID key) {
        return list("key = ?1 order by index", key);
    }

    /** The shares that a person holds, newest first, after {@code last} when it is given. */
    public List<OpeningShareRow> ofPerson(UUID person, @Nullable UUID last, int size) {
        return (last == null
                        ? find("person = ?1 order by id desc", person)
                        : find("person = ?1 and id < ?2 order by id desc", person, last))
                .page(0, size)
                .list();
    }

    public Optional<OpeningShareRow> of(UUID key, UUID person) {
        return find("key = ?1 and person = ?2", key, person).firstResultOptional();
    }
}
