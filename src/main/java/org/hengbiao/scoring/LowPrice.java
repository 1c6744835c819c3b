package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The triggers for an abnormally low price (财库〔2026〕2): an occasion to ask for an explanation, never an exclusion. All
 * comparisons are strict, exact, and on original prices.
 */
final class LowPrice {

    private static final String CLAUSE = "财库〔2026〕2";

    private LowPrice() {}

    /** One notice per trigger and bid; {@code conforming} are the bids that passed every gate. */
    static List<Notice> noticesOn(List<BidFacts> conforming, PriceLimits limits, LowPriceRates rates) {
        List<BigDecimal> prices =
                conforming.stream().map(bid -> bid.price().yuan()).sorted().toList();
        List<Notice> notices = new ArrayList<>();
        if (prices.isEmpty()) {
            return notices;
        }
        BigDecimal sum = prices.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal number = BigDecimal.valueOf(prices.size());
        BigDecimal ceiling = limits.ceilingOrBudget().yuan();
        for (BidFacts bid : conforming) {
            BigDecimal price = bid.price().yuan();
            if (isBelow(price.multiply(number), rates.mean(), sum)) {
                notices.add(notice("low-price-mean", bid, rates.mean(), Map.of("sum", sum, "number", number)));
            }
            if (prices.size() > 1 && isBelow(price, rates.secondLowest(), prices.get(1))) {
                notices.add(notice("low-price-second", bid, rates.secondLowest(), Map.of("second", prices.get(1))));
            }
            if (isBelow(price, rates.ceiling(), ceiling)) {
                notices.add(notice("low-price-ceiling", bid, rates.ceiling(), Map.of("ceiling", ceiling)));
            }
        }
        return notices;
    }

    /** Whether {@code value} is under {@code percent} of {@code base}, without dividing. */
    private static boolean isBelow(BigDecimal value, BigDecimal percent, BigDecimal base) {
        return value.multiply(Decimals.HUNDRED).compareTo(base.multiply(percent)) < 0;
    }

    private static Notice notice(String code, BidFacts bid, BigDecimal rate, Map<String, BigDecimal> compared) {
        Map<String, String> values = new TreeMap<>();
        values.put("price", bid.price().toString());
        values.put("percent", Decimals.plain(rate));
        compared.forEach((name, value) -> values.put(name, Decimals.plain(value)));
        return new Notice(code, bid.bid(), CLAUSE, values);
    }
}
