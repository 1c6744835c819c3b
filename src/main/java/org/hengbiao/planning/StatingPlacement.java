package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.acts.PlacementStatement;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.planning.persistence.PlanPlacementRow;
import org.hengbiao.planning.persistence.PlanPlacementRows;
import org.hengbiao.planning.persistence.PlanRow;
import org.hengbiao.planning.persistence.PlanRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.regulation.Periods;

/**
 * A purchaser states with its signature that the placement complies, after the network check that runs offline. The network
 * itself never comes here.
 */
@ApplicationScoped
public class StatingPlacement {

    private final PlanRows rows;
    private final PlanPlacementRows placements;
    private final Plans plans;
    private final VerifyingActs verifying;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    StatingPlacement(
            PlanRows rows,
            PlanPlacementRows placements,
            Plans plans,
            VerifyingActs verifying,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.rows = rows;
        this.placements = placements;
        this.plans = plans;
        this.verifying = verifying;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Keeps the statement for the present revision.
     *
     * @param cms attached CMS over a {@code hengbiao.org/placement@v1}, as {@code hengbiao-tool network} writes it
     * @return nothing when it is no plan of {@code by}'s organisation; rejected for its signature, or with
     *     {@code placement-of-another}, {@code placement-not-complying}, {@code placement-of-the-future}, {@code plan-empty},
     *     {@code placement-stated}
     * @throws MalformedException when what was signed is no such statement
     */
    @Transactional
    public Optional<Outcome<Plan>> state(Person by, UUID id, byte[] cms) {
        return rows.locked(id)
                .filter(row -> row.purchaser.equals(by.organisation().text()))
                .map(row -> verifying.verify(cms, by).fold(act -> state(by, row, act), Outcome::rejected));
    }

    private Outcome<Plan> state(Person by, PlanRow row, VerifiedAct act) {
        PlacementStatement statement = PlacementStatement.read(act.content().toArray());
        Instant now = clock.now();
        Optional<Rejection> objection =
                misstated(row, statement, Periods.dayOf(now)).or(() -> untimely(row));
        if (objection.isPresent()) {
            return Outcome.rejected(objection.get());
        }
        PlanPlacementRow placement = new PlanPlacementRow();
        placement.id = Identifiers.next(now);
        placement.planId = row.id;
        placement.revision = row.revision;
        placement.statedBy = statement.by();
        PlacementStatement.Check check = statement.check();
        if (check != null) {
            placement.checkedOn = check.on();
            placement.tool = check.tool();
            placement.reviewedBy = check.reviewedBy();
        }
        placement.cms = act.cms().toArray();
        placement.personId = by.id();
        placement.at = now;
        placements.persist(placement);
        acts.record(Act.of("PlacementStated", Actor.person(by.id()))
                .with(JsonObject.with("plan", row.id.toString())
                        .with("revision", row.revision)
                        .build())
                .signed(act.cms().toArray())
                .at(now));
        return Outcome.accepted(plans.toPlan(row));
    }

    private static Optional<Rejection> misstated(PlanRow row, PlacementStatement statement, LocalDate today) {
        if (!statement.plan().equals(row.id)) {
            return Optional.of(
                    Refusal.never("placement-of-another", "The statement is about another plan than this one.", null));
        }
        if (!statement.complies()) {
            return Optional.of(Refusal.never(
                    "placement-not-complying",
                    "The statement says that the placement does not comply; such a plan can't go on.",
                    null));
        }
        PlacementStatement.Check check = statement.check();
        if (check != null && check.on().isAfter(today)) {
            return Optional.of(Refusal.never(
                    "placement-of-the-future",
                    "The statement says that the check took place on " + check.on()
                            + ", which is yet to come. Set the clock of the machine right and check again.",
                    null));
        }
        return Optional.empty();
    }

    private Optional<Rejection> untimely(PlanRow row) {
        if (row.revision == 0) {
            return Optional.of(Refusal.notNow("plan-empty", "Write the plan first.", null));
        }
        if (placements.of(row.id, row.revision).isPresent()) {
            return Optional.of(Refusal.notNow(
                    "placement-stated", "The statement for this revision of the plan is there already.", null));
        }
        return Optional.empty();
    }
}
