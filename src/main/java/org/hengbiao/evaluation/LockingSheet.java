package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.evaluation.domain.SheetCheck;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Milestone;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;

/**
 * A member locks its score sheet, for good. Until the last one is locked, the log has only its digest and nobody reads it;
 * then all are revealed in one moment.
 */
@ApplicationScoped
public class LockingSheet {

    private final Committees committees;
    private final EvaluationFiles files;
    private final SheetVault vault;
    private final VerifyingActs acts;
    private final RecordingActs recording;

    LockingSheet(
            Committees committees,
            EvaluationFiles files,
            SheetVault vault,
            VerifyingActs acts,
            RecordingActs recording) {
        this.committees = committees;
        this.files = files;
        this.vault = vault;
        this.acts = acts;
        this.recording = recording;
    }

    /**
     * How far locking is.
     *
     * @param locked sheets so far
     * @param needed one of each member
     */
    public record Locked(int locked, int needed) {}

    /** Locks the sheet, or says what it lacks. */
    @Transactional
    public Outcome<Locked> lock(Person member, TenderFacts tender, byte[] cms) {
        return committees
                .atWork(tender.id(), member)
                .fold(committee -> lock(member, tender, committee, cms), Outcome::rejected);
    }

    private Outcome<Locked> lock(Person member, TenderFacts tender, Committee committee, byte[] cms) {
        EvaluationReplay replay = files.of(tender)
                .filter(file -> file.conformity().size() == committee.members().size())
                .orElse(null);
        if (replay == null || tender.reached(TenderMilestones.FAILED)) {
            return Outcome.rejected(
                    Refusal.notNow("not-reviewed", "Bids are scored after the conformity review.", "O87 art 52"));
        }
        if (vault.holds(tender.id(), member.id())) {
            return Outcome.rejected(
                    Refusal.never("locked-before", "A locked score sheet is not changed.", "O87 art 64"));
        }
        return acts.verify(cms, member).fold(act -> lock(member, tender, committee, replay, act), Outcome::rejected);
    }

    private Outcome<Locked> lock(
            Person member, TenderFacts tender, Committee committee, EvaluationReplay replay, VerifiedAct act) {
        ScoreSheet sheet = ScoreSheet.read(act.content().toArray());
        List<String> faults = new ArrayList<>(foreign(member, tender, sheet));
        faults.addAll(new SheetCheck(
                        replay.reader().rule(),
                        replay.conforming().stream()
                                .map(EvaluationReplay.Opened::bid)
                                .toList())
                .faults(sheet));
        if (!faults.isEmpty()) {
            return Outcome.rejected(Refusal.never("incomplete-sheet", KeepingReviews.inShort(faults), "O87 art 55"));
        }
        vault.lock(tender.id(), member.id(), act);
        recording.record(Act.of("SheetLocked", Actor.person(member.id()))
                .about(tender.id())
                .with(JsonObject.with("sheet", act.cms().sha256().hex()).build()));
        int locked = vault.locked(tender.id());
        if (locked == committee.members().size()) {
            reveal(tender, locked);
        }
        return Outcome.accepted(new Locked(locked, committee.members().size()));
    }

    private static List<String> foreign(Person member, TenderFacts tender, ScoreSheet sheet) {
        List<String> faults = new ArrayList<>();
        if (!sheet.member().equals(member.id())) {
            faults.add("The sheet names another member than the one who signed it.");
        }
        if (!sheet.tender().equals(tender.id()) || !sheet.lot().equals(TenderFacts.ONLY_LOT)) {
            faults.add("The sheet names another tender or lot.");
        }
        Milestone closed = tender.milestones().get(TenderMilestones.CLOSED);
        if (closed == null || !sheet.closing().equals(closed.entry())) {
            faults.add("The sheet names another closing than this tender's.");
        }
        return faults;
    }

    private void reveal(TenderFacts tender, int count) {
        for (SheetVault.Kept kept : vault.reveal(tender.id())) {
            recording.record(Act.of("SheetRevealed", Actor.person(kept.member()))
                    .about(tender.id())
                    .signed(kept.cms().toArray()));
        }
        recording.milestone(
                TenderMilestones.SHEETS_LOCKED,
                Act.of("SheetsLocked", Actor.PLATFORM)
                        .about(tender.id())
                        .with(JsonObject.with("sheets", Json.integer(count)).build()));
    }
}
