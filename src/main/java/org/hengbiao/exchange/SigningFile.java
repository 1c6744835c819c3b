package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.exchange.domain.ExchangeKind;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.exchange.persistence.ExchangeFileRows;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.Refusal;

/** A person signs a file that is to go out. */
@ApplicationScoped
public class SigningFile {

    private final ExchangeFileRows rows;
    private final ExchangeFiles files;
    private final VerifyingActs verifying;
    private final RecordingActs acts;

    SigningFile(ExchangeFileRows rows, ExchangeFiles files, VerifyingActs verifying, RecordingActs acts) {
        this.rows = rows;
        this.files = files;
        this.verifying = verifying;
        this.acts = acts;
    }

    /**
     * Keeps the signature, once; {@code not-ours}, {@code signed-before}, {@code not-approved}, {@code same-person},
     * {@code other-file}, or what is wrong with the signature.
     */
    @Transactional
    public Optional<Outcome<ExchangeFile>> sign(Person person, UUID id, byte[] cms) {
        return rows.locked(id)
                .filter(row -> ExchangeFiles.mayRead(person, row))
                .map(row -> objection(person, row)
                        .<Outcome<ExchangeFile>>map(Outcome::rejected)
                        .orElseGet(() ->
                                verifying.verify(cms, person).fold(act -> keep(person, row, act), Outcome::rejected)));
    }

    private static Optional<Refusal> objection(Person person, ExchangeFileRow row) {
        if (!row.isOut()) {
            return Optional.of(Refusal.never("not-ours", "This file came in; it is signed by the other side.", null));
        }
        if (row.cms != null) {
            return Optional.of(Refusal.never("signed-before", "The file is signed.", null));
        }
        if (row.kind() == ExchangeKind.RECOMMENDATION_LIST && row.approvedBy == null) {
            return Optional.of(Refusal.notNow(
                    "not-approved", "Names leave the bureau by two people: one approves, another signs.", null));
        }
        return person.id().equals(row.approvedBy)
                ? Optional.of(Refusal.never(
                        "same-person", "Who approved the list can't sign it: names leave by two people.", null))
                : Optional.empty();
    }

    private Outcome<ExchangeFile> keep(Person person, ExchangeFileRow row, VerifiedAct act) {
        if (!act.content().equals(Octets.of(row.document))) {
            return Outcome.rejected(Refusal.never(
                    "other-file", "What is signed is not this file. Fetch its document and sign that.", null));
        }
        acts.record(Act.of("ExchangeFileSigned", Actor.person(person.id()))
                .with(JsonObject.with("kind", row.kind)
                        .with("file", row.sha256().hex())
                        .build())
                .signed(act.cms().toArray()));
        row.cms = act.cms().toArray();
        row.signer = act.certificate().organisation().text();
        row.signedBy = person.id();
        rows.flush();
        return Outcome.accepted(files.toFile(row));
    }
}
