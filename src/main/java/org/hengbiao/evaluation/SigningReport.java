package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hengbiao.evaluation.persistence.ReportRow;
import org.hengbiao.evaluation.persistence.ReportRows;
import org.hengbiao.evaluation.persistence.SignatureRow;
import org.hengbiao.evaluation.persistence.SignatureRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;

/** Each member signs the report; with the last signature it goes to the purchaser ({@code O87 art 58}). */
@ApplicationScoped
public class SigningReport {

    private final Committees committees;
    private final Evaluations evaluations;
    private final ReportRows reports;
    private final SignatureRows signatures;
    private final VerifyingActs acts;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    SigningReport(
            Committees committees,
            Evaluations evaluations,
            ReportRows reports,
            SignatureRows signatures,
            VerifyingActs acts,
            RecordingActs recording,
            ClockOfRecord clock) {
        this.committees = committees;
        this.evaluations = evaluations;
        this.reports = reports;
        this.signatures = signatures;
        this.acts = acts;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * How far signing is.
     *
     * @param signed signatures so far
     * @param needed one of each member
     */
    public record Signed(long signed, int needed) {}

    /** Keeps the member's signature over the report. */
    @Transactional
    public Outcome<Signed> sign(Person member, TenderFacts tender, byte[] cms) {
        return committees
                .atWork(tender.id(), member)
                .fold(committee -> sign(member, tender, committee, cms), Outcome::rejected);
    }

    private Outcome<Signed> sign(Person member, TenderFacts tender, Committee committee, byte[] cms) {
        Evaluations.Evaluation evaluation = evaluations.of(tender).orElse(null);
        if (evaluation == null) {
            return Outcome.rejected(Refusal.notNow(
                    "sheets-open", "The report follows when all score sheets are locked.", "O87 art 58"));
        }
        if (evaluation.result().awaitsDraw()) {
            return Outcome.rejected(Refusal.notNow(
                    "draw-pending", "Bids are tied: the report follows when they have been drawn.", "O87 art 68"));
        }
        if (signatures.has(tender.id(), member.id())) {
            return Outcome.rejected(Refusal.never("signed-before", "A member signs the report once.", null));
        }
        return acts.verify(cms, member)
                .fold(act -> sign(member, tender, committee, evaluation, act), Outcome::rejected);
    }

    private Outcome<Signed> sign(
            Person member,
            TenderFacts tender,
            Committee committee,
            Evaluations.Evaluation evaluation,
            VerifiedAct act) {
        EvaluationReport report = evaluation.result().report();
        if (!act.content().equals(Octets.of(report.canonical()))) {
            return Outcome.rejected(
                    Refusal.never("other-report", "The signature is not over the report as it is served here.", null));
        }
        Instant now = clock.now();
        if (reports.findByIdOptional(tender.id()).isEmpty()) {
            keep(tender, evaluation, now);
        }
        SignatureRow row = new SignatureRow();
        row.id = Identifiers.next(now);
        row.tender = tender.id();
        row.person = member.id();
        row.act = act.cms().sha256().octets();
        row.at = now;
        signatures.persist(row);
        signatures.flush();
        long signed = signatures.signatures(tender.id());
        Act signing = Act.of("ReportSigned", Actor.person(member.id()))
                .about(tender.id())
                .with(JsonObject.with("report", report.digest().hex()).build())
                .signed(act.cms().toArray());
        if (signed == committee.members().size()) {
            recording.milestone(TenderMilestones.REPORTED, signing);
        } else {
            recording.record(signing);
        }
        return Outcome.accepted(new Signed(signed, committee.members().size()));
    }

    private void keep(TenderFacts tender, Evaluations.Evaluation evaluation, Instant now) {
        ReportRow row = new ReportRow();
        row.tender = tender.id();
        row.document = evaluation.result().report().canonical();
        row.scores = evaluation.result().ranking().toJson().canonical();
        row.at = now;
        reports.persist(row);
    }
}
