package org.hengbiao.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.hengbiao.catalog.LapsedProduct;
import org.hengbiao.catalog.RestingMatter;
import org.hengbiao.catalog.RestingOnCatalog;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;

/** Awards to a product that no contract has followed yet. */
@ApplicationScoped
class RestingAwards implements RestingOnCatalog {

    private final AwardedProducts products;
    private final Tenders tenders;

    RestingAwards(AwardedProducts products, Tenders tenders) {
        this.products = products;
        this.tenders = tenders;
    }

    @Override
    public List<RestingMatter> restingOn(LapsedProduct product) {
        return products.of(product).stream()
                .flatMap(awarded -> tenders
                        .facts(awarded.tender())
                        .filter(tender -> !tender.reached(TenderMilestones.CONTRACTED))
                        .map(tender -> matter(tender, awarded))
                        .stream())
                .toList();
    }

    private static RestingMatter matter(TenderFacts tender, AwardedProduct awarded) {
        return new RestingMatter(
                RestingMatter.Kind.AWARD,
                tender.id(),
                tender.number(),
                tender.titleZh(),
                awarded.item(),
                new HashSet<>(List.of(tender.purchaser(), tender.agency())));
    }
}
