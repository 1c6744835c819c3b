package org.hengbiao.draws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.draws.persistence.DrawCommitmentRow;
import org.hengbiao.draws.persistence.DrawRevealRow;
import org.hengbiao.draws.persistence.DrawRevealRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.draw.ContributionCheck;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.evidence.draw.DrawReveal;
import org.hengbiao.evidence.draw.Revelation;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/**
 * A party shows its contribution once both have committed; in the place of one that does not, the opener shows what its envelope
 * holds. With the second contribution the lots are drawn.
 */
@ApplicationScoped
public class Revealing {

    private final DrawFiles files;
    private final DrawRevealRows reveals;
    private final DrawingLots drawing;
    private final VerifyingActs acts;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    Revealing(
            DrawFiles files,
            DrawRevealRows reveals,
            DrawingLots drawing,
            VerifyingActs acts,
            RecordingActs recording,
            ClockOfRecord clock) {
        this.files = files;
        this.reveals = reveals;
        this.drawing = drawing;
        this.acts = acts;
        this.recording = recording;
        this.clock = clock;
    }

    /** Takes the contribution, or says why not. */
    @Transactional
    public Outcome<DrawState> reveal(Person person, UUID draw, byte[] cms) {
        DrawFile file = files.claim(draw).orElseThrow();
        if (!file.allCommitted()) {
            return Outcome.rejected(Refusal.notNow(
                    "commitments-missing",
                    "Nothing is shown before both parties have committed: who sees the other's first could choose.",
                    file.list().purpose().clause()));
        }
        return acts.verify(cms, person).fold(act -> reveal(person, file, act), Outcome::rejected);
    }

    private Outcome<DrawState> reveal(Person person, DrawFile file, VerifiedAct act) {
        DrawReveal reveal = DrawReveal.read(act.content().toArray());
        DrawCommitmentRow committed = file.commitmentOf(reveal.party()).orElseThrow();
        if (file.revealOf(reveal.party()).isPresent()) {
            return Outcome.rejected(
                    Refusal.never("revealed-before", "This contribution has come to light already.", null));
        }
        Instant now = clock.now();
        Optional<Rejection> why = refused(person, file, committed, reveal, now)
                .or(() -> file.check()
                        .fault(DrawCommitment.read(committed.document), reveal)
                        .map(fault -> fault));
        if (why.isPresent()) {
            return Outcome.rejected(why.get());
        }
        keep(person, file, reveal, act, now);
        DrawFile complete = files.of(reveal.draw()).orElseThrow();
        complete.record().ifPresent(record -> drawing.draw(complete, record));
        return Outcome.accepted(complete.toState());
    }

    private static Optional<Rejection> refused(
            Person person, DrawFile file, DrawCommitmentRow committed, DrawReveal reveal, Instant now) {
        boolean own = reveal.by() == Revelation.PARTY;
        if (!person.id().equals(own ? committed.person : file.openerPerson())) {
            return Optional.of(Refusal.never(
                    "not-yours",
                    own
                            ? "A contribution is shown by whoever committed to it."
                            : "In the place of a party only the opener speaks whom the list names.",
                    null));
        }
        return own || !now.isBefore(file.openersTurn())
                ? Optional.empty()
                : Optional.of(Refusal.notNow(
                        "partys-own-time",
                        "For " + ContributionCheck.OWN_TIME.toMinutes()
                                + " minutes after the second commitment a party shows its contribution itself: the"
                                + " opener's turn is from " + file.openersTurn() + " on.",
                        null));
    }

    private void keep(Person person, DrawFile file, DrawReveal reveal, VerifiedAct act, Instant now) {
        recording.record(Act.of("DrawContributionRevealed", Actor.person(person.id()))
                .about(Objects.requireNonNull(file.row().tender))
                .with(JsonObject.with("draw", reveal.draw().toString())
                        .with("list", reveal.list().hex())
                        .with("party", reveal.party().text())
                        .with("by", reveal.by().text())
                        .build())
                .signed(act.cms().toArray())
                .at(now));
        DrawRevealRow row = new DrawRevealRow();
        row.id = Identifiers.next(now);
        row.draw = reveal.draw();
        row.party = reveal.party().text();
        row.person = person.id();
        row.document = reveal.canonical();
        row.revealedAt = now;
        reveals.persist(row);
        reveals.flush();
    }
}
