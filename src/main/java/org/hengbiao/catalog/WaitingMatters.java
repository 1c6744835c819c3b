package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.persistence.ApplicationRows;
import org.hengbiao.catalog.persistence.CatalogListingRows;
import org.hengbiao.catalog.persistence.RemovalProposalRows;
import org.hengbiao.identity.Person;
import org.hengbiao.platform.ClockOfRecord;
import org.jspecify.annotations.Nullable;

/** What waits for somebody of the bureau: applications, suspensions to confirm, removals to rule on. Each reading is recorded. */
@ApplicationScoped
public class WaitingMatters {

    private final ApplicationRows applications;
    private final CatalogListingRows listings;
    private final RemovalProposalRows proposals;
    private final ListingHistory history;
    private final RecordingCatalogReads reads;
    private final ClockOfRecord clock;

    WaitingMatters(
            ApplicationRows applications,
            CatalogListingRows listings,
            RemovalProposalRows proposals,
            ListingHistory history,
            RecordingCatalogReads reads,
            ClockOfRecord clock) {
        this.applications = applications;
        this.listings = listings;
        this.proposals = proposals;
        this.history = history;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Applications on which nobody has ruled, the oldest first.
     *
     * @param after the last one of the page before; null to begin
     * @param size from 1 to {@link CatalogListing#MAX_PAGE}
     */
    @Transactional
    public List<ListingApplication> applications(Person reader, @Nullable UUID after, int size) {
        reads.record(reader, "applications that wait");
        return applications.waiting(after, bounded(size)).stream()
                .map(row -> history.application(reader, row))
                .toList();
    }

    /** Suspensions that wait for a second person and have not lapsed, the oldest first; parameters as {@link #applications}. */
    @Transactional
    public List<DecisionTaken> suspensions(Person reader, @Nullable UUID after, int size) {
        reads.record(reader, "suspensions that wait");
        return listings.unconfirmed(CatalogDay.of(clock.now()), after, bounded(size)).stream()
                .map(row -> history.decision(reader, row))
                .toList();
    }

    /** Removals that wait for a second person, the oldest first; parameters as {@link #applications}. */
    @Transactional
    public List<RemovalProposal> removals(Person reader, @Nullable UUID after, int size) {
        reads.record(reader, "removals that wait");
        return proposals.waiting(after, bounded(size)).stream()
                .map(row -> history.proposal(reader, row))
                .toList();
    }

    private static int bounded(int size) {
        return Math.max(1, Math.min(CatalogListing.MAX_PAGE, size));
    }
}
