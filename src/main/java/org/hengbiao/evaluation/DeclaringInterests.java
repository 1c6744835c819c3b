package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hengbiao.evaluation.persistence.CommitteeRows;
import org.hengbiao.evaluation.persistence.DeclarationRow;
import org.hengbiao.evaluation.persistence.DeclarationRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.TenderFacts;

/** A member declares its interests in the bidders ({@code Reg art 9}), once, before it is shown anything else. */
@ApplicationScoped
public class DeclaringInterests {

    private final CommitteeRows rows;
    private final Committees committees;
    private final DeclarationRows declarations;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    DeclaringInterests(
            CommitteeRows rows,
            Committees committees,
            DeclarationRows declarations,
            RecordingActs recording,
            ClockOfRecord clock) {
        this.rows = rows;
        this.committees = committees;
        this.declarations = declarations;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * Keeps the declaration; a conflict recuses the member for good.
     *
     * @param conflict whether it has an interest in any bidder
     * @param words what it says; kept here, while the log holds only whether there is a conflict
     */
    @Transactional
    public Outcome<Committee> declare(Person member, TenderFacts tender, boolean conflict, String words) {
        rows.claim(tender.id());
        Committee committee = committees.of(tender.id()).orElse(null);
        if (committee == null || committee.member(member.id()).isEmpty()) {
            return Outcome.rejected(Committees.notAMember());
        }
        if (committee.declared().contains(member.id()) || committee.recused().contains(member.id())) {
            return Outcome.rejected(Refusal.never("declared-before", "A member declares its interests once.", null));
        }
        Instant now = clock.now();
        recording.record(Act.of("InterestsDeclared", Actor.person(member.id()))
                .about(tender.id())
                .with(JsonObject.with("conflict", Json.bool(conflict)).build()));
        DeclarationRow row = new DeclarationRow();
        row.id = Identifiers.next(now);
        row.tender = tender.id();
        row.person = member.id();
        row.conflict = conflict;
        row.words = words;
        row.at = now;
        declarations.persist(row);
        return Outcome.accepted(committees.of(tender.id()).orElseThrow());
    }
}
