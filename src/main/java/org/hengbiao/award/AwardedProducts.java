package org.hengbiao.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hengbiao.award.persistence.AwardProductRow;
import org.hengbiao.award.persistence.AwardProductRows;
import org.hengbiao.catalog.LapsedProduct;
import org.hengbiao.kernel.Money;

/** What the winners of decided tenders offer. Before the announcement it is for the purchaser, the agency and the bureau only. */
@ApplicationScoped
public class AwardedProducts {

    private final AwardProductRows rows;

    AwardedProducts(AwardProductRows rows) {
        this.rows = rows;
    }

    /** Awards of exactly this product. */
    @Transactional
    public List<AwardedProduct> of(LapsedProduct product) {
        return rows.ofModel(product.model(), product.version()).stream()
                .filter(row -> product.makerNames().contains(row.maker)
                        && product.brand().equals(row.brand))
                .map(AwardedProducts::toProduct)
                .toList();
    }

    /** What the winner of a tender offers, by item. */
    @Transactional
    public List<AwardedProduct> of(UUID tender) {
        return rows.ofTender(tender).stream().map(AwardedProducts::toProduct).toList();
    }

    private static AwardedProduct toProduct(AwardProductRow row) {
        return new AwardedProduct(
                row.key.tender(),
                row.key.item(),
                row.maker,
                row.brand,
                row.model,
                row.modelVersion,
                row.quantity,
                Money.of(row.unitPrice));
    }
}
