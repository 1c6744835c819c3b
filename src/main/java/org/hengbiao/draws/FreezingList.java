package org.hengbiao.draws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengbiao.draws.persistence.DrawListRow;
import org.hengbiao.draws.persistence.DrawListRows;
import org.hengbiao.draws.persistence.DrawOpenerRow;
import org.hengbiao.draws.persistence.DrawOpenerRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.draw.DrawList;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.evidence.draw.DrawTicket;
import org.hengbiao.evidence.draw.Grouping;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/**
 * Freezes a list, for features that draw. What stands on it and how that came about goes into the log as a whole, before
 * anybody contributes; from then on it has one order, which nobody knows yet.
 */
@ApplicationScoped
public class FreezingList {

    private final DrawListRows lists;
    private final DrawOpenerRows openers;
    private final DrawFiles files;
    private final Directory directory;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    FreezingList(
            DrawListRows lists,
            DrawOpenerRows openers,
            DrawFiles files,
            Directory directory,
            RecordingActs recording,
            ClockOfRecord clock) {
        this.lists = lists;
        this.openers = openers;
        this.files = files;
        this.directory = directory;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * Freezes the list, once for its purpose and subject.
     *
     * @param actor somebody of the agency
     * @return the draw, or {@code frozen-before}, {@code nothing-to-draw}, {@code opener-unknown}, {@code unfit-opener}
     */
    @Transactional
    public Outcome<DrawState> freeze(Person actor, DrawDraft draft) {
        DrawPurpose purpose = draft.place().purpose();
        lists.lockSubject(purpose.text(), draft.place().subject());
        if (lists.of(purpose.text(), draft.place().subject()).isPresent()) {
            return Outcome.rejected(Refusal.never(
                    "frozen-before",
                    "There is a list for this already. It has one order: nothing is drawn twice.",
                    purpose.clause()));
        }
        if (draft.candidates().size() < 2) {
            return Outcome.rejected(
                    Refusal.never("nothing-to-draw", "A draw needs at least two names on its list.", purpose.clause()));
        }
        Optional<DrawOpenerRow> opener = openers.findByIdOptional(draft.opener().octets());
        Optional<Rejection> unfit = unfit(opener, draft);
        return unfit.isPresent() ? Outcome.rejected(unfit.get()) : Outcome.accepted(keep(actor, draft));
    }

    private Optional<Rejection> unfit(Optional<DrawOpenerRow> opener, DrawDraft draft) {
        if (opener.isEmpty()) {
            return Optional.of(Refusal.never(
                    "opener-unknown", "No opener offered a certificate with this digest. See the offers.", null));
        }
        boolean fit = Optional.ofNullable(opener.get().person)
                .flatMap(directory::person)
                .filter(person -> person.is(Role.OPENER)
                        && !person.organisation().equals(draft.agency())
                        && !draft.barred().contains(person.organisation()))
                .isPresent();
        return fit
                ? Optional.empty()
                : Optional.of(Refusal.never(
                        "unfit-opener",
                        "The opener of a draw has that role and belongs neither to the agency nor to anybody with an"
                                + " interest.",
                        null));
    }

    private DrawState keep(Person actor, DrawDraft draft) {
        Instant now = clock.now();
        List<DrawTicket> tickets = Grouping.tickets(draft.candidates());
        DrawList list = new DrawList(
                Identifiers.next(now),
                draft.place().purpose(),
                draft.place().subject(),
                draft.agency(),
                draft.opener(),
                draft.filter(),
                tickets);
        Recorded recorded = recording.record(Act.of("DrawListFrozen", Actor.person(actor.id()))
                .about(draft.place().tender())
                .with(JsonObject.with("draw", list.draw().toString())
                        .with("list", list.digest().hex())
                        .with("document", list.toJson())
                        .build()));
        DrawListRow row = new DrawListRow();
        row.id = list.draw();
        row.purpose = list.purpose().text();
        row.subject = list.subject();
        row.tender = draft.place().tender();
        row.agency = draft.agency().text();
        row.opener = draft.opener().octets();
        row.barred = draft.barred().stream().map(CreditCode::text).sorted().collect(Collectors.joining(" "));
        row.publicFrom = draft.place().publicFrom();
        row.document = list.canonical();
        row.frozenAt = now;
        row.entry = recorded.entry().octets();
        lists.persist(row);
        lists.flush();
        return files.of(list.draw()).orElseThrow().toState();
    }
}
