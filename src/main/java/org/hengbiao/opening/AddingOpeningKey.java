package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Proofs;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.opening.domain.KeySoundness;
import org.hengbiao.opening.domain.OpeningCertificate;
import org.hengbiao.opening.persistence.OpeningKeyRow;
import org.hengbiao.opening.persistence.OpeningKeyRows;
import org.hengbiao.opening.persistence.OpeningShareRow;
import org.hengbiao.opening.persistence.OpeningShareRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.jspecify.annotations.Nullable;

/** An opener brings a key that all its openers made and signed, offline; it joins the pool of unused ones. */
@ApplicationScoped
public class AddingOpeningKey {

    private final OpeningKeyRows keys;
    private final OpeningShareRows shares;
    private final VerifyingActs acts;
    private final Directory directory;
    private final RecordingActs recording;
    private final Proofs proofs;
    private final ClockOfRecord clock;

    AddingOpeningKey(
            OpeningKeyRows keys,
            OpeningShareRows shares,
            VerifyingActs acts,
            Directory directory,
            RecordingActs recording,
            Proofs proofs,
            ClockOfRecord clock) {
        this.keys = keys;
        this.shares = shares;
        this.acts = acts;
        this.directory = directory;
        this.recording = recording;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * What comes out of the ceremony.
     *
     * @param statement canonical JSON, {@code hengbiao.org/opening-key@v1}
     * @param certificate the opening certificate (X.509, DER)
     * @param signatures every opener's attached CMS over the statement, in any order
     */
    public record Offer(Octets statement, Octets certificate, List<Octets> signatures) {
        public Offer {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * A key of the pool.
     *
     * @param key identifier
     * @param checkpoint the log's newest checkpoint, which openers pin; null before the log's first tick
     */
    public record Added(UUID key, @Nullable SignedCheckpoint checkpoint) {}

    private record Signed(OpeningKeyStatement.Opener opener, VerifiedAct act) {}

    /** Adds the key to the pool, or says why nobody should seal to it. */
    @Transactional
    public Outcome<Added> add(Person opener, Offer offer) {
        OpeningKeyStatement statement =
                OpeningKeyStatement.parse(offer.statement().toArray());
        Optional<Rejection> unsound = unsound(statement, offer);
        if (unsound.isPresent()) {
            return Outcome.rejected(unsound.get());
        }
        return signatures(statement, offer)
                .fold(
                        signed -> signed.stream()
                                        .noneMatch(each -> each.act()
                                                .certificate()
                                                .person()
                                                .equals(opener.id()))
                                ? Outcome.rejected(Refusal.never(
                                        "not-your-key", "Only one of a key's openers brings it to the pool.", null))
                                : Outcome.accepted(keep(opener, statement, offer, signed)),
                        Outcome::rejected);
    }

    private Optional<Rejection> unsound(OpeningKeyStatement statement, Offer offer) {
        List<String> faults = KeySoundness.faults(statement);
        if (!faults.isEmpty()) {
            return Optional.of(Refusal.never("unsound-opening-key", String.join(" ", faults), null));
        }
        if (!offer.certificate().sha256().equals(statement.certificate())) {
            return Optional.of(Refusal.never(
                    "other-certificate", "The statement names another certificate than the one that came.", null));
        }
        Optional<Rejection> unfit =
                OpeningCertificate.fault(offer.certificate()).map(fault -> fault);
        if (unfit.isPresent()) {
            return unfit;
        }
        return keys.knows(statement.key(), statement.certificate())
                ? Optional.of(Refusal.never("known-opening-key", "The pool has had this key before.", null))
                : Optional.empty();
    }

    /** All signatures, one of each opener; all or nothing. */
    private Outcome<List<Signed>> signatures(OpeningKeyStatement statement, Offer offer) {
        if (offer.signatures().size() != statement.openers().size()) {
            return Outcome.rejected(Refusal.never(
                    "openers-missing",
                    "All " + statement.openers().size() + " openers must sign; "
                            + offer.signatures().size() + " signatures came.",
                    null));
        }
        List<Signed> signed = new ArrayList<>();
        List<Rejection> wrong = new ArrayList<>();
        for (Octets cms : offer.signatures()) {
            verified(cms)
                    .fold(act -> belongs(statement, offer, act), Outcome::<Signed>rejected)
                    .fold(signed::add, wrong::add);
        }
        if (!wrong.isEmpty()) {
            return Outcome.rejected(wrong.get(0));
        }
        long openers = signed.stream().map(Signed::opener).distinct().count();
        return openers == signed.size()
                ? Outcome.accepted(signed)
                : Outcome.rejected(
                        Refusal.never("openers-missing", "An opener signed twice, so another one did not.", null));
    }

    /** The signer is whoever registered the certificate; which one that is, the signature says itself. */
    private Outcome<VerifiedAct> verified(Octets cms) {
        try {
            Sha256 signer = SignedAct.verifyAttached(cms.toArray()).signerFingerprint();
            return directory
                    .certificate(signer)
                    .flatMap(certificate -> directory.person(certificate.person()))
                    .map(person -> acts.verify(cms.toArray(), person))
                    .orElseGet(() -> Outcome.rejected(Refusal.never(
                            "certificate-unknown", "A signature's certificate is not registered here.", null)));
        } catch (SignatureRefused refused) {
            return Outcome.rejected(refused.why());
        }
    }

    private Outcome<Signed> belongs(OpeningKeyStatement statement, Offer offer, VerifiedAct act) {
        Sha256 certificate = act.certificate().digest();
        OpeningKeyStatement.Opener opener = statement.openers().stream()
                .filter(each -> each.signingCertificate().equals(certificate))
                .findFirst()
                .orElse(null);
        if (opener == null || !act.content().equals(offer.statement())) {
            return Outcome.rejected(Refusal.never(
                    "foreign-signature",
                    "A signature is not over this statement, or not by one of its openers' certificates.",
                    null));
        }
        boolean fit = act.certificate().organisation().equals(opener.organisation())
                && directory
                        .person(act.certificate().person())
                        .filter(person -> person.is(Role.OPENER))
                        .isPresent();
        return fit
                ? Outcome.accepted(new Signed(opener, act))
                : Outcome.rejected(Refusal.never(
                        "unfit-opener",
                        "Opener " + opener.index()
                                + " must have the role opener and belong to"
                                + " the stated organisation.",
                        null));
    }

    private Added keep(Person person, OpeningKeyStatement statement, Offer offer, List<Signed> signed) {
        Instant now = clock.now();
        JsonObject fields = JsonObject.with("key", statement.key().toString())
                .with("certificate", statement.certificate().hex())
                .with("statement", offer.statement().sha256().hex())
                .with("threshold", statement.threshold())
                .with("shares", statement.openers().size())
                .build();
        Recorded recorded = recording.record(
                Act.of("OpeningKeyAdded", Actor.person(person.id())).with(fields));
        OpeningKeyRow row = new OpeningKeyRow();
        row.id = statement.key();
        row.fingerprint = statement.certificate().octets();
        row.certificate = offer.certificate().toArray();
        row.statement = offer.statement().toArray();
        row.threshold = statement.threshold();
        row.shares = statement.openers().size();
        row.custody = KeySoundness.custodyText(statement);
        row.addedBy = person.id();
        row.addedAt = now;
        row.entry = recorded.entry().octets();
        keys.persist(row);
        signed.forEach(each -> keep(statement.key(), each, now));
        return new Added(statement.key(), proofs.checkpoint().orElse(null));
    }

    private void keep(UUID key, Signed signed, Instant now) {
        OpeningKeyStatement.Opener opener = signed.opener();
        UUID person = signed.act().certificate().person();
        byte[] cms = signed.act().cms().toArray();
        recording.record(Act.of("OpeningKeySigned", Actor.person(person))
                .with(JsonObject.with("key", key.toString())
                        .with("index", opener.index())
                        .build())
                .signed(cms));
        OpeningShareRow row = new OpeningShareRow();
        row.id = Identifiers.next(now);
        row.key = key;
        row.index = opener.index();
        row.person = person;
        row.signingCertificate = opener.signingCertificate().octets();
        row.commitment = opener.commitment().octets();
        row.signature = cms;
        shares.persist(row);
    }
}
