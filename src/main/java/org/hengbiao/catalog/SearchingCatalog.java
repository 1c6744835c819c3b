package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.persistence.CatalogSearchRows;
import org.hengbiao.catalog.persistence.CertificateKindRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.platform.ClockOfRecord;

/** Searches the list: the bureau all of it, anybody else only what its own organisation makes. */
@ApplicationScoped
public class SearchingCatalog {

    private final CatalogSearchRows rows;
    private final CertificateKindRows kinds;
    private final CatalogListing listing;
    private final CatalogSettings settings;
    private final RecordingCatalogReads reads;
    private final ClockOfRecord clock;

    SearchingCatalog(
            CatalogSearchRows rows,
            CertificateKindRows kinds,
            CatalogListing listing,
            CatalogSettings settings,
            RecordingCatalogReads reads,
            ClockOfRecord clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.listing = listing;
        this.settings = settings;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * A page of what {@code reader} may see, by number, with each product's standing now. The filter is the database's, the
     * standing shown is the domain's. The reading is recorded.
     */
    @Transactional
    public CatalogListing.CatalogPage search(Person reader, CatalogSearch search) {
        reads.record(reader, "search " + described(search));
        Instant now = clock.now();
        String own = reader.is(Role.BUREAU) ? null : reader.organisation().text();
        Set<String> required = settings.requiredCertificates();
        List<ProductRow> found =
                rows.search(search, new CatalogSearchRows.Within(own, CatalogDay.of(now), Set.copyOf(required)));
        boolean more = found.size() > search.size();
        List<ProductRow> shown = more ? found.subList(0, search.size()) : found;
        return new CatalogListing.CatalogPage(listing.entries(shown), more ? shown.get(shown.size() - 1).number : null);
    }

    /**
     * A kind of certificate that can be asked for.
     *
     * @param id its identifier
     * @param name in both languages
     */
    public record KindName(String id, LocalizedText name) {}

    /** The kinds of certificates by id; a handful, and no secret. */
    @Transactional
    public List<KindName> kinds() {
        return kinds.list("order by id").stream()
                .map(row -> new KindName(row.id, row.toKind().name()))
                .toList();
    }

    private static String described(CatalogSearch search) {
        return (search.category() == null ? "all" : search.category())
                + (search.certificate() == null
                        ? ""
                        : " certificate " + search.certificate().text())
                + (search.standing() == null
                        ? ""
                        : " standing " + search.standing().text())
                + (search.maker() == null ? "" : " maker " + search.maker())
                + (search.ranges().isEmpty() ? "" : " ranges " + search.ranges().size())
                + (search.words().isEmpty() ? "" : " words " + String.join(" ", search.words()));
    }
}
