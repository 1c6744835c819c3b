package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionIssueRow;
import org.hengbiao.editions.persistence.EditionRow;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/** The bureau issues an edition, which takes both parties' consents to this very list. */
@ApplicationScoped
public class IssuingEdition {

    private final EditionFacts facts;
    private final EditionRecords records;
    private final PreparingCopy copies;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    IssuingEdition(
            EditionFacts facts, EditionRecords records, PreparingCopy copies, RecordingActs acts, ClockOfRecord clock) {
        this.facts = facts;
        this.records = records;
        this.copies = copies;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Issues it; nothing for an edition that is not known. Refuses with {@code edition-consent-missing} and
     * {@code edition-issued}. A supplement is numbered at once for everybody who holds a copy of its edition.
     */
    @Transactional
    public Optional<Outcome<Edition>> issue(Person by, UUID id) {
        facts.lock();
        return facts.edition(id).map(row -> issue(by, row));
    }

    private Outcome<Edition> issue(Person by, EditionRow row) {
        Edition edition = records.edition(row);
        List<String> missing = java.util.Arrays.stream(Party.values())
                .map(Party::text)
                .filter(party -> !edition.has(party))
                .toList();
        if (!missing.isEmpty()) {
            return Outcome.rejected(Refusal.notNow(
                    "edition-consent-missing",
                    "The edition is issued jointly; the consent is missing of: " + String.join(", ", missing) + ".",
                    null));
        }
        if (edition.issuedAt() != null) {
            return Outcome.rejected(Refusal.notNow("edition-issued", "The edition is issued already.", null));
        }
        records.list(row);
        keep(by, row);
        if (row.base != null) {
            copies.forHoldersOf(by, row.base, row);
        }
        return Outcome.accepted(records.edition(row));
    }

    private void keep(Person by, EditionRow row) {
        Instant now = clock.now();
        EditionIssueRow issue = new EditionIssueRow();
        issue.edition = row.id;
        issue.bureau = Party.BUREAU.text();
        issue.leadingGroup = Party.LEADING_GROUP.text();
        issue.personId = by.id();
        issue.at = now;
        facts.keep(issue);
        acts.record(Act.of("EditionIssued", Actor.person(by.id()))
                .with(JsonObject.with("edition", row.id.toString())
                        .with("list", Sha256.ofOctets(row.list).hex())
                        .with("entries", row.entries)
                        .build())
                .at(now));
    }
}
