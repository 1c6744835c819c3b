package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.persistence.MakerRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;

/** Says of one named product whether it is in the catalog: what the award asks about its winner, and nothing more. */
@ApplicationScoped
public class Membership {

    private final ProductRows products;
    private final MakerRows makers;
    private final RecordedFacts facts;
    private final CatalogSettings settings;

    Membership(ProductRows products, MakerRows makers, RecordedFacts facts, CatalogSettings settings) {
        this.products = products;
        this.makers = makers;
        this.facts = facts;
        this.settings = settings;
    }

    /**
     * Whether the product is eligible.
     *
     * @param at the instant that counts
     * @param knownAt judged by what was on record then, such as a tender's publication
     * @return in, or out with the reasons; {@code not-on-record} and {@code other-brand} when no such product is known
     */
    @Transactional
    public Standing of(OfferedProduct offered, Instant at, Instant knownAt) {
        Optional<ProductRow> row = find(offered);
        if (row.isEmpty()) {
            return out(new Ground(
                    "not-on-record", null, "The catalog knows no product of that maker, model and version."));
        }
        if (!row.get().brand.equals(offered.brand())) {
            return out(new Ground("other-brand", null, "The catalog knows this model under another brand."));
        }
        return CatalogListing.standing(
                facts.of(List.of(row.get()), settings.requiredCertificates()).get(0), at, knownAt);
    }

    Optional<ProductRow> find(OfferedProduct offered) {
        return products.ofModel(offered.model(), offered.version()).stream()
                .filter(row -> makers.findById(row.maker).toMaker().isCalled(offered.maker()))
                .findFirst();
    }

    private static Standing out(Ground ground) {
        return new Standing(false, List.of(ground));
    }
}
