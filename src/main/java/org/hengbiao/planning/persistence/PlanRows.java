package org.hengbiao.planning.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code plan}. */
@ApplicationScoped
public class PlanRows implements PanacheRepositoryBase<PlanRow, UUID> {

    /** Locks a plan until the end of the transaction. */
    public Optional<PlanRow> locked(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** A purchaser's plans, the oldest first; a null {@code after} begins. */
    public List<PlanRow> ofPurchaser(String purchaser, @Nullable UUID after, int size) {
        return find("purchaser = ?1 and id > ?2 order by id", purchaser, after == null ? FIRST : after)
                .page(0, size)
                .list();
    }

    /** All plans whose present revision is submitted, the oldest first; a null {@code after} begins. */
    public List<PlanRow> submitted(@Nullable UUID after, int size) {
        return find(
                        "from PlanRow p where p.id > ?1 and exists (select 1 from PlanSubmissionRow s"
                                + " where s.planId = p.id and s.revision = p.revision) order by p.id",
                        after == null ? FIRST : after)
                .page(0, size)
                .list();
    }

    /** Plans whose present revision was agreed to, the oldest first; a null {@code after} begins. */
    public List<PlanRow> agreed(@Nullable UUID after, int size) {
        return find(
                        "from PlanRow p where p.id > ?1 and exists (select 1 from PlanOpinionRow o"
                                + " where o.planId = p.id and o.revision = p.revision and o.opinion = 'agree')"
                                + " order by p.id",
                        after == null ? FIRST : after)
                .page(0, size)
                .list();
    }

    /** Plans with a day of need of {@code day} or later, by it, after {@code last} when it is given. */
    public List<PlanRow> neededFrom(LocalDate day, @Nullable PlanRow last, int size) {
        return find(
                        "neededBy >= ?1 and (neededBy > ?2 or (neededBy = ?2 and id > ?3)) order by neededBy, id",
                        day,
                        last == null ? day.minusDays(1) : last.neededBy,
                        last == null ? FIRST : last.id)
                .page(0, size)
                .list();
    }

    /** Whether another plan of the purchaser has this number. */
    public boolean numberTaken(PlanRow plan, String number) {
        return count("purchaser = ?1 and number = ?2 and id <> ?3", plan.purchaser, number, plan.id) > 0;
    }

    private static final UUID FIRST = new UUID(0, 0);
}
