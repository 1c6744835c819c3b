package org.hengbiao.award.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hengbiao.sealing.Bid;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code award_product}. */
@Entity
@Table(name = "award_product")
@NullUnmarked
public class AwardProductRow {

    @EmbeddedId
    public AwardProductKey key;

    public String maker;
    public String brand;
    public String model;
    public String modelVersion;
    public long quantity;
    public BigDecimal unitPrice;

    static AwardProductRow of(AwardProductKey key, Bid.Offer offer) {
        AwardProductRow row = new AwardProductRow();
        row.key = key;
        row.maker = offer.product().maker();
        row.brand = offer.product().brand();
        row.model = offer.product().model();
        row.modelVersion = offer.product().modelVersion();
        row.quantity = offer.quantity();
        row.unitPrice = offer.unitPrice().yuan();
        return row;
    }
}
