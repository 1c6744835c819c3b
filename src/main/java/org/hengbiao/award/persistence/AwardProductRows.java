package org.hengbiao.award.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hengbiao.sealing.Bid;

/** The table {@code award_product}. */
@ApplicationScoped
public class AwardProductRows implements PanacheRepositoryBase<AwardProductRow, AwardProductKey> {

    /** Keeps what the winner offers. */
    public void keep(UUID tender, List<Bid.Offer> offers) {
        offers.forEach(offer -> persist(AwardProductRow.of(new AwardProductKey(tender, offer.item()), offer)));
        flush();
    }

    /** The awarded products of a model and version, of whichever maker. */
    public List<AwardProductRow> ofModel(String model, String version) {
        return list("model = ?1 and modelVersion = ?2 order by key.tender, key.item", model, version);
    }

    /** What the winner of a tender offers. */
    public List<AwardProductRow> ofTender(UUID tender) {
        return list("key.tender = ?1 order by key.item", tender);
    }
}
