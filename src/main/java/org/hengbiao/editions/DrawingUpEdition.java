package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.RecordingCatalogReads;
import org.hengbiao.editions.domain.EditionList;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionRow;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The bureau freezes the list into an edition, or what has changed since into a supplement. Nothing is issued by that. */
@ApplicationScoped
public class DrawingUpEdition {

    private final EditionFacts facts;
    private final EditionRecords records;
    private final FrozenLists lists;
    private final RecordingCatalogReads reads;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    DrawingUpEdition(
            EditionFacts facts,
            EditionRecords records,
            FrozenLists lists,
            RecordingCatalogReads reads,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.facts = facts;
        this.records = records;
        this.lists = lists;
        this.reads = reads;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What to draw up.
     *
     * @param province for which province, not blank
     * @param title what it is called, not blank
     * @param rowOrder whether every copy gets a row order of its own
     */
    public record EditionWanted(String province, String title, boolean rowOrder) {}

    /** Freezes all that is eligible now; {@code edition-empty} when nothing is. */
    @Transactional
    public Outcome<Edition> drawUp(Person by, EditionWanted wanted) {
        facts.lock();
        Instant now = clock.now();
        EditionList list =
                new EditionList(wanted.province(), wanted.title(), null, now, lists.eligible(now), List.of());
        return list.entries().isEmpty()
                ? Outcome.rejected(Refusal.notNow("edition-empty", "No product is eligible now.", null))
                : Outcome.accepted(keep(by, list, wanted.rowOrder()));
    }

    /**
     * Freezes what has changed since an issued edition and its issued supplements; nothing for an edition that is not known.
     * Refuses with {@code edition-not-issued}, {@code supplement-of-supplement} and {@code supplement-empty}. A supplement takes
     * the same two consents as an edition: it changes what both have issued (R13).
     */
    @Transactional
    public Optional<Outcome<Edition>> supplement(Person by, UUID base, String title) {
        facts.lock();
        return facts.edition(base).map(row -> supplement(by, row, title));
    }

    private Outcome<Edition> supplement(Person by, EditionRow base, String title) {
        if (base.base != null) {
            return Outcome.rejected(Refusal.never(
                    "supplement-of-supplement", "A supplement changes an edition, not another supplement.", null));
        }
        if (facts.issue(base.id).isEmpty()) {
            return Outcome.rejected(Refusal.notNow(
                    "edition-not-issued", "The edition is not issued yet; draw up a new one instead.", null));
        }
        Instant now = clock.now();
        List<EditionList> before = new java.util.ArrayList<>(List.of(records.list(base)));
        facts.issuedSupplements(base.id).stream().map(records::list).forEach(before::add);
        EditionList list =
                lists.changes(before, new EditionList(base.province, title, base.id, now, List.of(), List.of()));
        return list.entries().isEmpty() && list.gone().isEmpty()
                ? Outcome.rejected(Refusal.notNow("supplement-empty", "Nothing has changed since.", null))
                : Outcome.accepted(keep(by, list, base.rowOrder));
    }

    private Edition keep(Person by, EditionList list, boolean rowOrder) {
        @Nullable UUID base = list.base();
        byte[] content = list.canonical();
        Sha256 digest = Sha256.of(content);
        EditionRow row = new EditionRow();
        row.id = Identifiers.next(list.at());
        row.ordinal = facts.lastOrdinal() + 1;
        row.base = base;
        row.province = list.province();
        row.title = list.title();
        row.rowOrder = rowOrder;
        row.entries = list.entries().size() + list.gone().size();
        row.content = content;
        row.list = digest.octets();
        row.drawnBy = by.id();
        row.drawnAt = list.at();
        facts.keep(row);
        reads.record(by, "edition drawn up " + row.id);
        acts.record(Act.of("EditionDrawnUp", Actor.person(by.id()))
                .with(JsonObject.with("edition", row.id.toString())
                        .withOptional("base", base == null ? null : base.toString())
                        .with("list", digest.hex())
                        .with("entries", row.entries)
                        .with("rowOrder", rowOrder)
                        .build())
                .at(list.at()));
        return records.edition(row);
    }
}
