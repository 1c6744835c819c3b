package org.hengbiao.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengbiao.award.AwardedProduct;
import org.hengbiao.award.AwardedProducts;
import org.hengbiao.catalog.LapsedProduct;
import org.hengbiao.catalog.RestingMatter;
import org.hengbiao.catalog.RestingOnCatalog;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;

/** Contracts over a product that the purchaser has not accepted yet. */
@ApplicationScoped
class RestingContracts implements RestingOnCatalog {

    private final AwardedProducts products;
    private final Contracts contracts;
    private final Tenders tenders;

    RestingContracts(AwardedProducts products, Contracts contracts, Tenders tenders) {
        this.products = products;
        this.contracts = contracts;
        this.tenders = tenders;
    }

    @Override
    public List<RestingMatter> restingOn(LapsedProduct product) {
        return products.of(product).stream()
                .flatMap(awarded -> tenders
                        .facts(awarded.tender())
                        .filter(tender -> undelivered(tender, awarded))
                        .map(tender -> matter(tender, awarded))
                        .stream())
                .toList();
    }

    private boolean undelivered(TenderFacts tender, AwardedProduct awarded) {
        return tender.reached(TenderMilestones.CONTRACTED)
                && contracts
                        .of(tender)
                        .filter(state -> state.deliveries().stream()
                                .noneMatch(delivery -> delivery.item().equals(awarded.item())))
                        .isPresent();
    }

    private static RestingMatter matter(TenderFacts tender, AwardedProduct awarded) {
        Set<CreditCode> parties = new HashSet<>(List.of(tender.purchaser(), tender.agency()));
        return new RestingMatter(
                RestingMatter.Kind.CONTRACT, tender.id(), tender.number(), tender.titleZh(), awarded.item(), parties);
    }
}
