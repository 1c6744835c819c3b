package org.hengbiao.planning.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The table {@code plan_submission}. */
@ApplicationScoped
public class PlanSubmissionRows implements PanacheRepositoryBase<PlanSubmissionRow, UUID> {

    /** The row of that revision of the plan. */
    public Optional<PlanSubmissionRow> of(UUID plan, int revision) {
        return find("planId = ?1 and revision = ?2", plan, revision).firstResultOptional();
    }
}
