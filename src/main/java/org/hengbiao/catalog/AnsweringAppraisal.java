package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.persistence.AppraisalAnswerRow;
import org.hengbiao.catalog.persistence.AppraisalAnswerRows;
import org.hengbiao.catalog.persistence.AppraisalObjectionRow;
import org.hengbiao.catalog.persistence.AppraisalObjectionRows;
import org.hengbiao.catalog.persistence.AppraisalRow;
import org.hengbiao.catalog.persistence.AppraisalRows;
import org.hengbiao.catalog.persistence.AppraisalSignatureRows;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/** A maker objects to the appraisal of its own product, once; the bureau answers, once. */
@ApplicationScoped
public class AnsweringAppraisal {

    private final AppraisalRows rows;
    private final AppraisalSignatureRows signatures;
    private final AppraisalObjectionRows objections;
    private final AppraisalAnswerRows answers;
    private final ProductRows products;
    private final Appraisals appraisals;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    AnsweringAppraisal(
            AppraisalRows rows,
            AppraisalSignatureRows signatures,
            AppraisalObjectionRows objections,
            AppraisalAnswerRows answers,
            ProductRows products,
            Appraisals appraisals,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.rows = rows;
        this.signatures = signatures;
        this.objections = objections;
        this.answers = answers;
        this.products = products;
        this.appraisals = appraisals;
        this.acts = acts;
        this.clock = clock;
    }

    /** Objects; nothing for an appraisal that is not signed or not of {@code by}'s own product. Refused with {@code objected}. */
    @Transactional
    public Optional<Outcome<Appraisal>> object(Person by, UUID id, String words) {
        return rows.findByIdOptional(id)
                .filter(row -> signatures.findByIdOptional(id).isPresent())
                .filter(row -> products.findById(row.product)
                        .maker
                        .equals(by.organisation().text()))
                .map(row -> {
                    if (objections.findByIdOptional(id).isPresent()) {
                        return Outcome.rejected(
                                Refusal.notNow("objected", "There is an objection to this appraisal already.", null));
                    }
                    Instant now = clock.now();
                    AppraisalObjectionRow objection = new AppraisalObjectionRow();
                    objection.appraisal = id;
                    objection.words = words;
                    objection.personId = by.id();
                    objection.recordedAt = now;
                    objections.persistAndFlush(objection);
                    return done(Act.of("AppraisalObjected", Actor.person(by.id())), row, words, now);
                });
    }

    /** Answers an objection; nothing for an appraisal that is not known. Refused with {@code nothing-to-answer}. */
    @Transactional
    public Optional<Outcome<Appraisal>> answer(Person by, UUID id, String words) {
        return rows.findByIdOptional(id).map(row -> {
            if (objections.findByIdOptional(id).isEmpty()
                    || answers.findByIdOptional(id).isPresent()) {
                return Outcome.rejected(
                        Refusal.notNow("nothing-to-answer", "There is no objection, or it is answered already.", null));
            }
            Instant now = clock.now();
            AppraisalAnswerRow answer = new AppraisalAnswerRow();
            answer.appraisal = id;
            answer.words = words;
            answer.personId = by.id();
            answer.recordedAt = now;
            answers.persistAndFlush(answer);
            return done(Act.of("AppraisalAnswered", Actor.person(by.id())), row, words, now);
        });
    }

    private Outcome<Appraisal> done(Act act, AppraisalRow row, String words, Instant now) {
        acts.record(act.with(JsonObject.with("appraisal", row.id.toString())
                        .with("words", words)
                        .build())
                .at(now));
        return Outcome.accepted(appraisals.toAppraisal(row));
    }
}
