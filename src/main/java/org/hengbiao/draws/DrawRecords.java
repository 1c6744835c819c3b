package org.hengbiao.draws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.DrawnOrder;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Milestones;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/**
 * Draws as they may be seen: by the agency, audit, finance and the list's opener at any time, by everybody else from the
 * milestone on that the list names, such as the award's announcement, before which bidders' and experts' names are no matter of
 * the public ({@code O87 art 28, 47}).
 */
@ApplicationScoped
public class DrawRecords {

    private final DrawFiles files;
    private final Milestones milestones;
    private final ClockOfRecord clock;

    DrawRecords(DrawFiles files, Milestones milestones, ClockOfRecord clock) {
        this.files = files;
        this.milestones = milestones;
        this.clock = clock;
    }

    /** The order of a list, for the feature that froze it; empty until it is drawn. */
    @Transactional
    public Optional<DrawnOrder> order(DrawPurpose purpose, String subject) {
        return files.of(purpose, subject).flatMap(DrawFile::record).map(DrawRecord::order);
    }

    /** A draw; nothing for who may not see it. */
    @Transactional
    public Optional<DrawState> of(UUID draw, Optional<Person> reader) {
        return files.of(draw).filter(file -> maySee(file, reader)).map(DrawFile::toState);
    }

    /** The draw for a purpose and subject; nothing for who may not see it. */
    @Transactional
    public Optional<DrawState> of(DrawPurpose purpose, String subject, Optional<Person> reader) {
        return files.of(purpose, subject).filter(file -> maySee(file, reader)).map(DrawFile::toState);
    }

    /** The envelope of a party that did not show its contribution, for the opener, when its turn has come. */
    @Transactional
    public Outcome<Octets> sealed(UUID draw, DrawParty party, Person opener) {
        DrawFile file = files.of(draw).orElseThrow();
        if (!opener.id().equals(file.openerPerson())) {
            return Outcome.rejected(
                    Refusal.never("not-yours", "Envelopes are for the opener whom the list names.", null));
        }
        if (clock.now().isBefore(file.openersTurn())) {
            return Outcome.rejected(Refusal.notNow(
                    "partys-own-time", "A party shows its contribution itself first, once both have committed.", null));
        }
        return Outcome.accepted(
                Octets.of(DrawCommitment.read(file.commitmentOf(party).orElseThrow().document)
                        .canonical()));
    }

    private boolean maySee(DrawFile file, Optional<Person> reader) {
        boolean entitled = reader.filter(person -> person.is(Role.AUDIT)
                        || person.is(Role.FINANCE)
                        || (person.is(Role.AGENCY)
                                && person.organisation().text().equals(file.row().agency))
                        || person.id().equals(file.openerPerson()))
                .isPresent();
        return entitled
                || milestones
                        .of(java.util.Objects.requireNonNull(file.row().tender))
                        .containsKey(file.row().publicFrom);
    }
}
