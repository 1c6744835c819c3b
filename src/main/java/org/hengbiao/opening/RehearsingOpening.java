package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.opening.persistence.OpeningRehearsalRow;
import org.hengbiao.opening.persistence.OpeningRehearsalRows;
import org.hengbiao.opening.persistence.OpeningShareRow;
import org.hengbiao.opening.persistence.OpeningShareRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.Rehearsal;

/** An opener says, signed, that its envelope still opens to its commitment. No share leaves it. */
@ApplicationScoped
public class RehearsingOpening {

    private final OpeningShareRows shares;
    private final OpeningRehearsalRows rehearsals;
    private final VerifyingActs acts;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    RehearsingOpening(
            OpeningShareRows shares,
            OpeningRehearsalRows rehearsals,
            VerifyingActs acts,
            RecordingActs recording,
            ClockOfRecord clock) {
        this.shares = shares;
        this.rehearsals = rehearsals;
        this.acts = acts;
        this.recording = recording;
        this.clock = clock;
    }

    /** Keeps the rehearsal; tells when it was. */
    @Transactional
    public Outcome<Instant> rehearse(Person opener, UUID key, byte[] cms) {
        return acts.verify(cms, opener).fold(act -> keep(opener, key, act), Outcome::rejected);
    }

    private Outcome<Instant> keep(Person opener, UUID key, VerifiedAct act) {
        Rehearsal rehearsal = Rehearsal.parse(act.content().toArray());
        Optional<OpeningShareRow> share = shares.of(key, opener.id());
        boolean fits = share.isPresent()
                && rehearsal.key().equals(key)
                && rehearsal.index() == share.get().index
                && act.certificate().digest().equals(Sha256.ofOctets(share.get().signingCertificate));
        if (!fits) {
            return Outcome.rejected(Refusal.never(
                    "other-index",
                    "The rehearsal is not of your own share of this key, or not by its certificate.",
                    null));
        }
        if (!rehearsal.commitment().equals(Sha256.ofOctets(share.get().commitment))) {
            return Outcome.rejected(Refusal.never(
                    "wrong-commitment",
                    "The envelope opened to another commitment than the key's statement has: this share is lost. Retire"
                            + " the key if it is unused.",
                    null));
        }
        Instant now = clock.now();
        recording.record(Act.of("OpeningRehearsed", Actor.person(opener.id()))
                .with(JsonObject.with("key", key.toString())
                        .with("index", rehearsal.index())
                        .build())
                .signed(act.cms().toArray()));
        OpeningRehearsalRow row = new OpeningRehearsalRow();
        row.id = Identifiers.next(now);
        row.key = key;
        row.index = rehearsal.index();
        row.at = now;
        rehearsals.persist(row);
        return Outcome.accepted(now);
    }
}
