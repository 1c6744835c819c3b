package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.editions.persistence.ConsentKey;
import org.hengbiao.editions.persistence.EditionConsentRow;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionRow;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.acts.EditionConsent;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.BlobStore;
import org.hengbiao.platform.ClockOfRecord;

/**
 * The secrecy bureau or the leading group consents to an edition: by a signature over the list's digest, or by the number and
 * the scan of the joint paper, recorded by one of its people.
 */
@ApplicationScoped
public class ConsentingToEdition {

    private final EditionFacts facts;
    private final EditionRecords records;
    private final VerifyingActs verifying;
    private final BlobStore blobs;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    ConsentingToEdition(
            EditionFacts facts,
            EditionRecords records,
            VerifyingActs verifying,
            BlobStore blobs,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.facts = facts;
        this.records = records;
        this.verifying = verifying;
        this.blobs = blobs;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * A joint paper.
     *
     * @param list digest of the list that the paper names
     * @param party whose consent it shows
     * @param number the paper's number (文号), not blank
     * @param scan PDF, PNG or JPEG
     */
    public record JointPaper(Sha256 list, String party, String number, Octets scan) {}

    /**
     * Keeps a signed consent; nothing for an edition that is not known. Refuses what is wrong with the signature, and with
     * {@code consent-wrong-role}, {@code consent-other-list}, {@code consent-given}, {@code consent-same-person} and
     * {@code edition-issued}.
     *
     * @param cms attached CMS over a {@code hengbiao.org/edition-consent@v1}
     * @throws MalformedException when what was signed is no such consent
     */
    @Transactional
    public Optional<Outcome<Edition>> sign(Person by, UUID id, byte[] cms) {
        facts.lock();
        return facts.edition(id)
                .map(row -> verifying.verify(cms, by).fold(act -> sign(by, row, act), Outcome::rejected));
    }

    /**
     * Keeps a joint paper; nothing for an edition that is not known. Refuses as {@link #sign}, and with
     * {@code scan-unreadable}.
     */
    @Transactional
    public Optional<Outcome<Edition>> record(Person by, UUID id, JointPaper paper) {
        facts.lock();
        return facts.edition(id).map(row -> record(by, row, paper));
    }

    private Outcome<Edition> sign(Person by, EditionRow row, VerifiedAct act) {
        EditionConsent consent = EditionConsent.read(act.content().toArray());
        Optional<Rejection> objection = objection(by, row, consent);
        if (objection.isPresent()) {
            return Outcome.rejected(objection.get());
        }
        EditionConsentRow kept = row(by, consent);
        kept.cms = act.cms().toArray();
        return Outcome.accepted(keep(row, kept, act.cms()));
    }

    private Outcome<Edition> record(Person by, EditionRow row, JointPaper paper) {
        EditionConsent consent = new EditionConsent(row.id, paper.list(), paper.party());
        Optional<String> type = ConsentRules.scanType(paper.scan());
        Optional<Rejection> objection = objection(by, row, consent);
        if (type.isEmpty() || objection.isPresent()) {
            return Outcome.rejected(objection.orElseGet(ConsentRules::unreadable));
        }
        EditionConsentRow kept = row(by, consent);
        kept.documentNumber = paper.number();
        kept.scanType = type.get();
        try {
            kept.scan =
                    blobs.keep(new ByteArrayInputStream(paper.scan().toArray())).octets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Outcome.accepted(keep(row, kept, null));
    }

    private Optional<Rejection> objection(Person by, EditionRow row, EditionConsent consent) {
        return ConsentRules.objection(by, records.edition(row), consent)
                .or(() -> facts.consents(row.id).stream().anyMatch(given -> given.personId.equals(by.id()))
                        ? Optional.of(ConsentRules.samePerson())
                        : Optional.empty());
    }

    private EditionConsentRow row(Person by, EditionConsent consent) {
        Instant now = clock.now();
        EditionConsentRow kept = new EditionConsentRow();
        kept.key = new ConsentKey(consent.edition(), consent.party());
        kept.list = consent.list().octets();
        kept.personId = by.id();
        kept.organisation = by.organisation().text();
        kept.at = now;
        return kept;
    }

    private Edition keep(EditionRow row, EditionConsentRow kept, @org.jspecify.annotations.Nullable Octets cms) {
        facts.keep(kept);
        Act act = Act.of("EditionConsentGiven", Actor.person(kept.personId))
                .with(JsonObject.with("edition", row.id.toString())
                        .with("list", Sha256.ofOctets(kept.list).hex())
                        .with("party", kept.key.party())
                        .withOptional("document", kept.documentNumber)
                        .withOptional(
                                "scan",
                                kept.scan == null
                                        ? null
                                        : Sha256.ofOctets(kept.scan).hex())
                        .build())
                .at(kept.at);
        acts.record(cms == null ? act : act.signed(cms.toArray()));
        return records.edition(row);
    }
}
