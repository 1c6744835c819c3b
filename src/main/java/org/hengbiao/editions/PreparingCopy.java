package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.editions.persistence.EditionCopyRow;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionRow;
import org.hengbiao.editions.persistence.LeakFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.tracing.LayoutMark;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The bureau numbers a copy for a named recipient. The log commits to its row order now; it is handed out later. */
@ApplicationScoped
public class PreparingCopy {

    private final EditionFacts facts;
    private final LeakFacts leaks;
    private final EditionRecords records;
    private final RowOrderKey orders;
    private final Directory directory;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    PreparingCopy(
            EditionFacts facts,
            LeakFacts leaks,
            EditionRecords records,
            RowOrderKey orders,
            Directory directory,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.facts = facts;
        this.leaks = leaks;
        this.records = records;
        this.orders = orders;
        this.directory = directory;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * For whom and for what.
     *
     * @param login account of the recipient
     * @param purpose not blank
     */
    public record CopyWanted(String login, String purpose) {}

    /**
     * Numbers a copy; nothing for an edition that is not known. Refuses with {@code edition-not-issued},
     * {@code recipient-unknown}, {@code access-frozen} and {@code copies-exhausted}.
     */
    @Transactional
    public Optional<Outcome<EditionCopy>> prepare(Person by, UUID id, CopyWanted wanted) {
        facts.lock();
        return facts.edition(id)
                .map(row -> directory
                        .person(wanted.login())
                        .map(recipient -> prepare(by, row, recipient, wanted.purpose()))
                        .orElseGet(() -> Outcome.rejected(Refusal.never(
                                "recipient-unknown",
                                "Nobody has the account " + wanted.login()
                                        + "; a recipient must be a person known here.",
                                null))));
    }

    /** Numbers a supplement for everybody who holds a copy of its edition. */
    void forHoldersOf(Person by, UUID base, EditionRow supplement) {
        Set<UUID> served = new HashSet<>();
        for (EditionCopy copy : records.copies(facts.copies(base))) {
            boolean holds = copy.phase() == CopyPhase.PREPARED || copy.phase() == CopyPhase.SIGNED_FOR;
            UUID holder = copy.recipient().person();
            if (holds && served.add(holder)) {
                directory.person(holder).ifPresent(person -> prepare(by, supplement, person, copy.purpose()));
            }
        }
    }

    private Outcome<EditionCopy> prepare(Person by, EditionRow row, Person recipient, String purpose) {
        List<EditionCopyRow> copies = facts.copies(row.id);
        int number = copies.size() + 1;
        Optional<Rejection> objection = objection(row, recipient, number);
        return objection.isPresent()
                ? Outcome.rejected(objection.get())
                : Outcome.accepted(keep(by, row, copy(row, recipient, number), purpose));
    }

    private Optional<Rejection> objection(EditionRow row, Person recipient, int number) {
        if (facts.issue(row.id).isEmpty()) {
            return Optional.of(Refusal.notNow(
                    "edition-not-issued", "The edition is not issued; copies are numbered after that.", null));
        }
        if (!leaks.standing(recipient.organisation().text()).isEmpty()) {
            return Optional.of(AccessRules.frozen());
        }
        return number > LayoutMark.MAX_COPY
                ? Optional.of(Refusal.never(
                        "copies-exhausted", "An edition has at most " + LayoutMark.MAX_COPY + " copies.", null))
                : Optional.empty();
    }

    private static EditionCopyRow copy(EditionRow row, Person recipient, int number) {
        EditionCopyRow copy = new EditionCopyRow();
        copy.edition = row.id;
        copy.number = number;
        copy.personId = recipient.id();
        copy.organisation = recipient.organisation().text();
        return copy;
    }

    private EditionCopy keep(Person by, EditionRow row, EditionCopyRow copy, String purpose) {
        Instant now = clock.now();
        @Nullable
        Sha256 commitment = row.rowOrder ? orders.of(row.id, copy.number).commitment(row.id, copy.number) : null;
        copy.id = Identifiers.next(now);
        copy.purpose = purpose;
        copy.commitment = commitment == null ? null : commitment.octets();
        copy.preparedBy = by.id();
        copy.preparedAt = now;
        copy.entry = acts.record(Act.of("EditionCopyPrepared", Actor.person(by.id()))
                        .with(JsonObject.with("edition", row.id.toString())
                                .with("copy", copy.id.toString())
                                .with("number", copy.number)
                                .with("recipient", copy.personId.toString())
                                .with("organisation", copy.organisation)
                                .withOptional("commitment", commitment == null ? null : commitment.hex())
                                .build())
                        .at(now))
                .entry()
                .octets();
        facts.keep(copy);
        return records.copy(copy);
    }
}
