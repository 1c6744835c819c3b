package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Milestones;
import org.hengbiao.tendering.persistence.TenderRow;
import org.hengbiao.tendering.persistence.TenderRows;
import org.jspecify.annotations.Nullable;

/** What is known of tenders. Drafts are among them: who may see one is the caller's to decide. */
@ApplicationScoped
public class Tenders {

    /** The most tenders that a page of a list holds. */
    public static final int MAX_PAGE = 100;

    private final TenderRows rows;
    private final Milestones milestones;

    Tenders(TenderRows rows, Milestones milestones) {
        this.rows = rows;
        this.milestones = milestones;
    }

    /** The facts of a tender, draft or published. */
    @Transactional
    public Optional<TenderFacts> facts(UUID id) {
        return rows.findByIdOptional(id).map(row -> row.toFacts(milestones.of(id)));
    }

    /** The facts of a tender, only when it is published. */
    @Transactional
    public Optional<TenderFacts> publishedFacts(UUID id) {
        return facts(id).filter(facts -> facts.reached(TenderMilestones.PUBLISHED));
    }

    /** What its notice says beside the facts. */
    @Transactional
    public Optional<TenderTerms> terms(UUID id) {
        return rows.findByIdOptional(id).map(Tenders::toTerms);
    }

    /** The canonical octets of the scoring rule (RFC 8785); their SHA-256 is {@link TenderFacts#rule}. */
    @Transactional
    public Optional<Octets> rule(UUID id) {
        return rows.findByIdOptional(id).map(row -> Octets.of(row.rule));
    }

    /** The scoring rule as its author wrote it (YAML). */
    @Transactional
    public Optional<Octets> ruleSource(UUID id) {
        return rows.findByIdOptional(id).map(row -> Octets.of(row.ruleSource));
    }

    /**
     * Published tenders, newest first.
     *
     * @param after the last tender of the page before; null for the first page
     * @param size 1 to {@link #MAX_PAGE}; what lies outside is brought to the nearer end
     */
    @Transactional
    public List<TenderListing> published(@Nullable UUID after, int size) {
        return toListings(rows.published(after, bounded(size)));
    }

    /** Published tenders that {@code agency} runs, newest first; parameters as {@link #published}. */
    @Transactional
    public List<TenderListing> ofAgency(CreditCode agency, @Nullable UUID after, int size) {
        return toListings(rows.publishedOfAgency(agency.text(), after, bounded(size)));
    }

    /** Published tenders in which {@code purchaser} buys, newest first; parameters as {@link #published}. */
    @Transactional
    public List<TenderListing> ofPurchaser(CreditCode purchaser, @Nullable UUID after, int size) {
        return toListings(rows.publishedOfPurchaser(purchaser.text(), after, bounded(size)));
    }

    /** Drafts of an agency, newest first; parameters as {@link #published}. */
    @Transactional
    public List<TenderListing> drafts(CreditCode agency, @Nullable UUID after, int size) {
        return toListings(rows.drafts(agency.text(), after, bounded(size)));
    }

    private static int bounded(int size) {
        return Math.max(1, Math.min(MAX_PAGE, size));
    }

    static TenderTerms toTerms(TenderRow row) {
        return new TenderTerms(
                row.procedure,
                row.documentsUntil,
                row.noticeUntil,
                row.bidBondOrNull(),
                Sha256.ofOctets(row.planDigest),
                row.createdBy,
                row.publishedAt);
    }

    private List<TenderListing> toListings(List<TenderRow> found) {
        Map<UUID, Set<String>> reached =
                milestones.namesOf(found.stream().map(row -> row.id).toList());
        return found.stream()
                .map(row -> toListing(row, reached.getOrDefault(row.id, Set.of())))
                .toList();
    }

    private static TenderListing toListing(TenderRow row, Set<String> reached) {
        return new TenderListing(
                row.id,
                row.number,
                row.titleZh,
                row.titleEn,
                new CreditCode(row.purchaser),
                new CreditCode(row.agency),
                row.publishedAt,
                row.deadline,
                row.ceilingOrNull(),
                reached);
    }
}
