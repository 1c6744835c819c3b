package org.hengbiao.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code evaluation_member}. */
@ApplicationScoped
public class MemberRows implements PanacheRepositoryBase<MemberRow, UUID> {

    /** A person's seats in the newest formation of each committee, newest first, after {@code last} when it is given. */
    public List<MemberRow> ofPerson(UUID person, @Nullable UUID last, int size) {
        String seats =
                "from MemberRow m where m.person = ?1 and not exists (select 1 from CommitteeRow mine, CommitteeRow newer"
                        + " where mine.id = m.committee and newer.tender = mine.tender and newer.formation > mine.formation)";
        return (last == null
                        ? find(seats + " order by m.id desc", person)
                        : find(seats + " and m.id < ?2 order by m.id desc", person, last))
                .page(0, size)
                .list();
    }

    /** The members of one formation; a handful. */
    public List<MemberRow> ofCommittee(UUID committee) {
        return list("committee = ?1 order by person", committee);
    }
}
