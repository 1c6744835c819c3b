package org.hengbiao.scoring;

import java.math.BigDecimal;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.LocalizedText;

/**
 * Points taken for each counted defect, such as a deviation from a term that is no gate. It adds nothing to a group's weight.
 *
 * @param heading its points are the most that is taken
 * @param per the points taken for each
 * @param defect what is counted
 */
public record DeductionCriterion(Heading heading, BigDecimal per, LocalizedText defect) implements Criterion {

    static final String KIND = "deduction";

    static DeductionCriterion read(JsonReader in) {
        BigDecimal per = Reading.percent(in, "per");
        if (per.signum() == 0) {
            throw new MalformedException(Reading.at(in, "per"), "must be more than 0");
        }
        return new DeductionCriterion(Heading.read(in), per, Reading.localized(in, "defect"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public BigDecimal minimum() {
        return heading.points().negate();
    }

    @Override
    public BigDecimal maximum() {
        return BigDecimal.ZERO;
    }

    @Override
    public Leaf score(BidFacts bid, Field field) {
        BigDecimal count = BigDecimal.valueOf(bid.deductions().getOrDefault(id(), 0));
        BigDecimal taken = count.multiply(per).min(heading.points());
        Working.Builder working =
                Working.by("deduction").with("count", count).with("per", per).with("most", heading.points());
        return leaf(working, field.rounding().round(taken).negate());
    }

    @Override
    public JsonObject toJson() {
        return heading.toJson(KIND)
                .with("per", Decimals.plain(per))
                .with("defect", Reading.toJson(defect))
                .build();
    }
}
