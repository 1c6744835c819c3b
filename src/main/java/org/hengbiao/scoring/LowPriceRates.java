package org.hengbiao.scoring;

import java.math.BigDecimal;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;

/**
 * Below which share of what a price must be explained (财库〔2026〕2). Original prices, never adjusted ones; strictly below.
 *
 * @param mean percent of the mean of all conforming prices
 * @param secondLowest percent of the second lowest conforming price
 * @param ceiling percent of the ceiling price or, without one, of the budget
 */
public record LowPriceRates(BigDecimal mean, BigDecimal secondLowest, BigDecimal ceiling) {

    static LowPriceRates read(JsonReader in) {
        in.only("mean", "secondLowest", "ceiling");
        return new LowPriceRates(
                Reading.percent(in, "mean"), Reading.percent(in, "secondLowest"), Reading.percent(in, "ceiling"));
    }

    JsonObject toJson() {
        return JsonObject.with("mean", Decimals.plain(mean))
                .with("secondLowest", Decimals.plain(secondLowest))
                .with("ceiling", Decimals.plain(ceiling))
                .build();
    }

    /** The higher rate of both for each trigger: a rule may raise the law's rates, never lower them. */
    public LowPriceRates raisedBy(LowPriceRates other) {
        return new LowPriceRates(
                mean.max(other.mean), secondLowest.max(other.secondLowest), ceiling.max(other.ceiling));
    }
}
