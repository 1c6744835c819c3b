package org.hengbiao.scoring;

import java.math.BigDecimal;

/**
 * The numbers that a rule is held against. The regulation in force on the day of publication gives them, for the procedure
 * at hand; the security floor is the buyer's own.
 *
 * @param priceWeightGoods allowed price weight for goods (O87 art 55: at least 30, no cap)
 * @param priceWeightServices allowed price weight for services (O87 art 55: at least 10, no cap)
 * @param securityFloor least weight of all security groups together, 0 to 100
 * @param policy allowed percentages of policy adjustments and low-price rates
 */
public record LintLimits(Range priceWeightGoods, Range priceWeightServices, BigDecimal securityFloor, Policy policy) {

    /**
     * Allowed values, both ends included.
     *
     * @param from the least
     * @param to the most
     */
    public record Range(BigDecimal from, BigDecimal to) {

        public Range {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("a range does not end before it begins");
            }
        }

        /** Reads both ends as plain decimals. */
        public static Range of(String from, String to) {
            return new Range(new BigDecimal(from), new BigDecimal(to));
        }

        boolean holds(BigDecimal value) {
            return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
        }
    }

    /**
     * Policy in percent.
     *
     * @param smallMaker off the price for small and micro makers (财库〔2022〕19)
     * @param consortium off the price for a share of small firms (财库〔2022〕19)
     * @param shareAtLeast the least share that may earn it (财库〔2020〕46)
     * @param domestic off the price for domestic products
     * @param lowPrice rates below which a price must be explained (财库〔2026〕2)
     */
    public record Policy(
            Range smallMaker, Range consortium, BigDecimal shareAtLeast, Range domestic, LowPrices lowPrice) {}

    /**
     * Allowed rates: from the law's own to the one that a purchaser may raise it to.
     *
     * @param mean of the mean of conforming prices
     * @param secondLowest of the second lowest
     * @param ceiling of the ceiling or budget
     */
    public record LowPrices(Range mean, Range secondLowest, Range ceiling) {}

    Range priceWeight(String subject) {
        return subject.equals(Subject.SERVICES.code()) ? priceWeightServices : priceWeightGoods;
    }
}
