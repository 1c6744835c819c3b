package org.hengbiao.draws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.draws.persistence.DrawCommitmentRow;
import org.hengbiao.draws.persistence.DrawCommitmentRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/** Agency and supervisor each commit, signed, to a contribution that only its sealed envelope holds. */
@ApplicationScoped
public class Committing {

    private final DrawFiles files;
    private final DrawCommitmentRows commitments;
    private final Directory directory;
    private final VerifyingActs acts;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    Committing(
            DrawFiles files,
            DrawCommitmentRows commitments,
            Directory directory,
            VerifyingActs acts,
            RecordingActs recording,
            ClockOfRecord clock) {
        this.files = files;
        this.commitments = commitments;
        this.directory = directory;
        this.acts = acts;
        this.recording = recording;
        this.clock = clock;
    }

    /** Keeps the commitment, one of each party. */
    @Transactional
    public Outcome<DrawState> commit(Person person, UUID draw, byte[] cms) {
        DrawFile file = files.claim(draw).orElseThrow();
        return acts.verify(cms, person).fold(act -> commit(person, file, act), Outcome::rejected);
    }

    private Outcome<DrawState> commit(Person person, DrawFile file, VerifiedAct act) {
        DrawCommitment commitment = DrawCommitment.read(act.content().toArray());
        Optional<Rejection> why = refused(person, file, commitment.party())
                .or(() -> file.check().fault(commitment).map(fault -> fault));
        if (why.isPresent()) {
            return Outcome.rejected(why.get());
        }
        keep(person, file, commitment, act);
        return Outcome.accepted(files.of(file.list().draw()).orElseThrow().toState());
    }

    private Optional<Rejection> refused(Person person, DrawFile file, DrawParty party) {
        if (file.commitmentOf(party).isPresent()) {
            return Optional.of(Refusal.never(
                    "committed-before",
                    "The " + party.text() + " has committed. A commitment is not replaced.",
                    file.list().purpose().clause()));
        }
        boolean entitled = party == DrawParty.AGENCY ? isOfAgency(person, file) : maySupervise(person, file);
        return entitled
                ? Optional.empty()
                : Optional.of(Refusal.never(
                        "not-that-party",
                        "The agency's part takes somebody of this procurement's agency; the supervisor's somebody of"
                                + " audit or finance who belongs neither to it, nor to the opener's organisation, nor to"
                                + " anybody with an interest.",
                        file.list().purpose().clause()));
    }

    private static boolean isOfAgency(Person person, DrawFile file) {
        return person.is(Role.AGENCY)
                && person.organisation().equals(file.list().agency());
    }

    private boolean maySupervise(Person person, DrawFile file) {
        CreditCode own = person.organisation();
        CreditCode openers = directory.person(file.openerPerson()).orElseThrow().organisation();
        return (person.is(Role.AUDIT) || person.is(Role.FINANCE))
                && !own.equals(file.list().agency())
                && !own.equals(openers)
                && !file.barred().contains(own);
    }

    private void keep(Person person, DrawFile file, DrawCommitment commitment, VerifiedAct act) {
        Instant now = clock.now();
        recording.record(Act.of("DrawContributionCommitted", Actor.person(person.id()))
                .about(Objects.requireNonNull(file.row().tender))
                .with(JsonObject.with("draw", commitment.draw().toString())
                        .with("list", commitment.list().hex())
                        .with("party", commitment.party().text())
                        .with("commitment", commitment.commitment().hex())
                        .build())
                .signed(act.cms().toArray())
                .at(now));
        DrawCommitmentRow row = new DrawCommitmentRow();
        row.id = Identifiers.next(now);
        row.draw = commitment.draw();
        row.party = commitment.party().text();
        row.person = person.id();
        row.document = commitment.canonical();
        row.committedAt = now;
        commitments.persist(row);
        commitments.flush();
    }
}
