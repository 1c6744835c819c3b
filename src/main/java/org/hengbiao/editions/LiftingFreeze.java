package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionFreezeLiftRow;
import org.hengbiao.editions.persistence.EditionFreezeRow;
import org.hengbiao.editions.persistence.FreezeLiftKey;
import org.hengbiao.editions.persistence.LeakFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/** Two different people of the bureau or the leading group lift a freeze; the recalled copies stay recalled. */
@ApplicationScoped
public class LiftingFreeze {

    private final EditionFacts facts;
    private final LeakFacts leaks;
    private final LeakReports reports;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    LiftingFreeze(EditionFacts facts, LeakFacts leaks, LeakReports reports, RecordingActs acts, ClockOfRecord clock) {
        this.facts = facts;
        this.leaks = leaks;
        this.reports = reports;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Gives one of the two words that lift the freeze of a leak; nothing when there is none. Refuses with
     * {@code freeze-lifted} and {@code lift-same-person}.
     */
    @Transactional
    public Optional<Outcome<Leak>> lift(Person by, UUID leak, String reason) {
        facts.lock();
        return leaks.freezeOf(leak).map(freeze -> lift(by, freeze, reason));
    }

    private Outcome<Leak> lift(Person by, EditionFreezeRow freeze, String reason) {
        var given = leaks.lifts(freeze.id);
        if (given.size() >= LeakFacts.LIFTERS) {
            return Outcome.rejected(Refusal.notNow("freeze-lifted", "The freeze is lifted already.", null));
        }
        if (given.stream().anyMatch(lift -> lift.key.personId().equals(by.id()))) {
            return Outcome.rejected(
                    Refusal.notNow("lift-same-person", "You gave your word already; a second person must too.", null));
        }
        Instant now = clock.now();
        EditionFreezeLiftRow row = new EditionFreezeLiftRow();
        row.key = new FreezeLiftKey(freeze.id, by.id());
        row.reason = reason;
        row.at = now;
        facts.keep(row);
        acts.record(Act.of("EditionFreezeLifted", Actor.person(by.id()))
                .with(JsonObject.with("freeze", freeze.id.toString())
                        .with("words", given.size() + 1)
                        .build())
                .at(now));
        return Outcome.accepted(reports.leak(leaks.leak(freeze.leak).orElseThrow()));
    }
}
