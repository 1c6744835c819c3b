package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.editions.persistence.CopyEventKey;
import org.hengbiao.editions.persistence.EditionCopyEventRow;
import org.hengbiao.editions.persistence.EditionCopyRow;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.LeakFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Proofs;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The sign-for register: a copy is signed for (签收), recalled (收回) and destroyed (销毁), each with who and when. */
@ApplicationScoped
public class KeepingCopyRegister {

    private final EditionFacts facts;
    private final LeakFacts leaks;
    private final EditionRecords records;
    private final Directory directory;
    private final Proofs proofs;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    KeepingCopyRegister(
            EditionFacts facts,
            LeakFacts leaks,
            EditionRecords records,
            Directory directory,
            Proofs proofs,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.facts = facts;
        this.leaks = leaks;
        this.records = records;
        this.directory = directory;
        this.proofs = proofs;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The recipient signs for its copy, which is the handing out: nobody opens it before. Nothing for a copy that is not
     * {@code by}'s. Refuses with {@code copy-phase}, {@code access-frozen} and {@code row-order-not-in-log}.
     */
    @Transactional
    public Optional<Outcome<EditionCopy>> signFor(Person by, UUID id) {
        facts.lock();
        return facts.copy(id).filter(row -> row.personId.equals(by.id())).map(row -> {
            if (!leaks.standing(row.organisation).isEmpty()) {
                return Outcome.rejected(AccessRules.frozen());
            }
            // The commitment must be beyond our own reach before the order leaves the house.
            if (row.commitment != null
                    && proofs.proof(Sha256.ofOctets(row.entry)).isEmpty()) {
                return Outcome.rejected(AccessRules.notInLogYet());
            }
            return happen(row, new Happening(by, CopyPhase.SIGNED_FOR, null, ""));
        });
    }

    /** The bureau takes a copy back; {@code copy-phase}. */
    @Transactional
    public Optional<Outcome<EditionCopy>> recall(Person by, UUID id, String note) {
        facts.lock();
        return facts.copy(id).map(row -> happen(row, new Happening(by, CopyPhase.RECALLED, null, note)));
    }

    /**
     * The bureau destroys a recalled copy before a witness.
     *
     * @param witness account of who saw it
     * @return also {@code copy-phase} and {@code witness-needed} (unknown, the same person, or neither of the bureau nor of the
     *     leading group)
     */
    @Transactional
    public Optional<Outcome<EditionCopy>> destroy(Person by, UUID id, String witness, String note) {
        facts.lock();
        Optional<Person> seer =
                directory.person(witness).filter(person -> !person.id().equals(by.id()) && mayWitness(person));
        return facts.copy(id)
                .map(row -> seer.isPresent()
                        ? happen(
                                row,
                                new Happening(
                                        by, CopyPhase.DESTROYED, seer.get().id(), note))
                        : Outcome.rejected(Refusal.never(
                                "witness-needed", "A destruction takes a second person who saw it.", null)));
    }

    private static boolean mayWitness(Person person) {
        return person.is(Role.BUREAU) || person.is(Role.LEADING_GROUP);
    }

    /**
     * What happens to a copy.
     *
     * @param by who does it
     * @param event what it becomes
     * @param witness who saw a destruction
     * @param note why, or how
     */
    record Happening(Person by, CopyPhase event, @Nullable UUID witness, String note) {}

    Outcome<EditionCopy> happen(EditionCopyRow row, Happening happening) {
        Optional<Rejection> objection = records.copy(row)
                .phase()
                .objectionTo(happening.event())
                .map(why -> Refusal.notNow("copy-phase", why, null));
        if (objection.isPresent()) {
            return Outcome.rejected(objection.get());
        }
        Instant now = clock.now();
        EditionCopyEventRow event = new EditionCopyEventRow();
        event.key = new CopyEventKey(row.id, happening.event().text());
        event.personId = happening.by().id();
        event.witness = happening.witness();
        event.note = happening.note();
        event.at = now;
        facts.keep(event);
        acts.record(act(happening)
                .with(JsonObject.with("edition", row.edition.toString())
                        .with("copy", row.id.toString())
                        .with("number", row.number)
                        .withOptional(
                                "witness",
                                happening.witness() == null
                                        ? null
                                        : happening.witness().toString())
                        .build())
                .at(now));
        return Outcome.accepted(records.copy(row));
    }

    private static Act act(Happening happening) {
        Actor actor = Actor.person(happening.by().id());
        return switch (happening.event()) {
            case SIGNED_FOR -> Act.of("EditionCopyHandedOut", actor);
            case RECALLED -> Act.of("EditionCopyRecalled", actor);
            case DESTROYED -> Act.of("EditionCopyDestroyed", actor);
            case PREPARED -> throw new IllegalArgumentException("a copy is prepared once, by its number");
        };
    }
}
