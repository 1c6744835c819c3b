package org.hengbiao.scoring;

import java.math.BigDecimal;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/**
 * The price score: lowest evaluated price ÷ this evaluated price × 100 × weight (O87 art 55).
 *
 * @param heading its points are the price weight
 */
public record PriceCriterion(Heading heading) implements Criterion {

    static final String KIND = "price";

    /** The one formula that the law knows (O87 art 55). */
    static final String FORMULA = "lowest-over-price";

    static PriceCriterion read(JsonReader in) {
        if (!in.text("formula").equals(FORMULA)) {
            throw new MalformedException(Reading.at(in, "formula"), "must be " + FORMULA + " (O87 art 55)");
        }
        return new PriceCriterion(Heading.read(in));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Leaf score(BidFacts bid, Field field) {
        BigDecimal own = field.priceOf(bid).evaluated();
        BigDecimal points = heading.points();
        Working.Builder working = Working.by("price")
                .with("lowest", field.lowestPrice())
                .with("evaluated", own)
                .with("quoted", bid.price().yuan())
                .with("points", points);
        return leaf(working, field.rounding().divide(field.lowestPrice().multiply(points), own));
    }

    @Override
    public JsonObject toJson() {
        return heading.toJson(KIND).with("formula", FORMULA).build();
    }
}
