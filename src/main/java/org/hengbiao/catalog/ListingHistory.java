package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.ApplicationRow;
import org.hengbiao.catalog.persistence.ApplicationRows;
import org.hengbiao.catalog.persistence.ApplicationRulingRows;
import org.hengbiao.catalog.persistence.CatalogListingRow;
import org.hengbiao.catalog.persistence.CatalogListingRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.catalog.persistence.RemovalProposalRow;
import org.hengbiao.catalog.persistence.RemovalProposalRows;
import org.hengbiao.catalog.persistence.RemovalRulingRows;
import org.hengbiao.catalog.persistence.SuspensionConfirmationRow;
import org.hengbiao.catalog.persistence.SuspensionConfirmationRows;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.platform.ClockOfRecord;
import org.jspecify.annotations.Nullable;

/** What was decided, applied for and proposed about one product. People are named to the bureau only. */
@ApplicationScoped
public class ListingHistory {

    private final ProductRows products;
    private final CatalogListingRows listings;
    private final SuspensionConfirmationRows confirmations;
    private final ApplicationRows applications;
    private final ApplicationRulingRows applicationRulings;
    private final RemovalProposalRows proposals;
    private final RemovalRulingRows removalRulings;
    private final RecordedFacts facts;
    private final Directory directory;
    private final RecordingCatalogReads reads;
    private final ClockOfRecord clock;

    ListingHistory(
            ProductRows products,
            CatalogListingRows listings,
            SuspensionConfirmationRows confirmations,
            ApplicationRows applications,
            ApplicationRulingRows applicationRulings,
            RemovalProposalRows proposals,
            RemovalRulingRows removalRulings,
            RecordedFacts facts,
            Directory directory,
            RecordingCatalogReads reads,
            ClockOfRecord clock) {
        this.products = products;
        this.listings = listings;
        this.confirmations = confirmations;
        this.applications = applications;
        this.applicationRulings = applicationRulings;
        this.proposals = proposals;
        this.removalRulings = removalRulings;
        this.facts = facts;
        this.directory = directory;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * A product's history.
     *
     * @param product its number
     * @param decisions in the order in which they were taken
     * @param applications the oldest first
     * @param proposals to remove it, the oldest first
     */
    public record History(
            String product,
            List<DecisionTaken> decisions,
            List<ListingApplication> applications,
            List<RemovalProposal> proposals) {
        public History {
            decisions = List.copyOf(decisions);
            applications = List.copyOf(applications);
            proposals = List.copyOf(proposals);
        }
    }

    /** The history of a product that {@code reader} may see; nothing for any other. The reading is recorded. */
    @Transactional
    public Optional<History> of(Person reader, String product) {
        reads.record(reader, "decisions " + product);
        return products.findByIdOptional(product)
                .filter(row -> CatalogReaders.may(reader, row))
                .map(row -> new History(
                        row.number,
                        listings.of(row.number).stream()
                                .map(each -> decision(reader, each))
                                .toList(),
                        applications.of(row.number).stream()
                                .map(each -> application(reader, each))
                                .toList(),
                        proposals.of(row.number).stream()
                                .map(each -> proposal(reader, each))
                                .toList()));
    }

    /** The last decision that stands at {@code now}, also one that takes effect later; null for none. */
    ListingDecision.@Nullable Kind lastKind(ProductRow product, Instant now) {
        ProductFacts known = facts.of(List.of(product), Set.of()).get(0);
        return known.lastStanding(now).map(ListingDecision::decision).orElse(null);
    }

    DecisionTaken decision(Person reader, UUID id) {
        return decision(reader, listings.findById(id));
    }

    DecisionTaken decision(Person reader, CatalogListingRow row) {
        SuspensionConfirmationRow confirmation = confirmations.findById(row.id);
        UUID second = confirmation == null ? row.secondedBy : confirmation.personId;
        return new DecisionTaken(
                row.id,
                row.product,
                row.decision,
                row.decidedOn,
                row.effectiveOn,
                row.reason,
                row.recordedAt,
                name(reader, row.personId),
                name(reader, second),
                row.confirmUntil,
                state(row, confirmation != null, CatalogDay.of(clock.now())));
    }

    private static String state(CatalogListingRow row, boolean confirmed, LocalDate today) {
        if (row.confirmUntil == null) {
            return "final";
        }
        if (confirmed) {
            return "confirmed";
        }
        return today.isAfter(row.confirmUntil) ? "lapsed" : "waits";
    }

    ListingApplication application(Person reader, ApplicationRow row) {
        return new ListingApplication(
                row.id,
                row.product,
                row.byVendor,
                row.words,
                name(reader, row.personId),
                row.recordedAt,
                applicationRulings
                        .findByIdOptional(row.id)
                        .map(ruled -> new JointRuling(
                                ruled.ruling, ruled.reason, name(reader, ruled.personId), ruled.recordedAt))
                        .orElse(null));
    }

    RemovalProposal proposal(Person reader, RemovalProposalRow row) {
        return new RemovalProposal(
                row.id,
                row.product,
                row.effectiveOn,
                row.reason,
                name(reader, row.personId),
                row.recordedAt,
                removalRulings
                        .findByIdOptional(row.id)
                        .map(ruled -> new JointRuling(
                                ruled.ruling, ruled.reason, name(reader, ruled.personId), ruled.recordedAt))
                        .orElse(null));
    }

    private @Nullable String name(Person reader, @Nullable UUID person) {
        return person == null || !reader.is(Role.BUREAU)
                ? null
                : directory.person(person).map(Person::name).orElse(null);
    }
}
