package org.hengbiao.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengbiao.kernel.Money;

/**
 * A provision with a number, as it binds one procurement.
 *
 * @param provision the entry it comes from
 * @param quantity its number
 */
public record Limit(Provision provision, Quantity quantity) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The number; a share's numerator. */
    public BigDecimal value() {
        return quantity.amount();
    }

    /**
     * The number of days, minutes, years, times, decimals or things counted.
     *
     * @throws ArithmeticException when it is no whole number
     */
    public int whole() {
        return quantity.amount().intValueExact();
    }

    /** The number as an amount; the unit must be yuan. */
    public Money money() {
        requireUnit(Unit.YUAN);
        return Money.of(quantity.amount());
    }

    /** This percentage of {@code base}, rounded down to the fen so that a maximum is never overstepped. */
    public Money percentOf(Money base) {
        requireUnit(Unit.PERCENT);
        return new Money(base.yuan().multiply(quantity.amount()).divide(HUNDRED, 2, RoundingMode.DOWN));
    }

    /** Whether {@code number} keeps the limit. */
    public boolean keptBy(BigDecimal number) {
        return provision.kind().keeps(number.compareTo(quantity.amount()));
    }

    /** Whether {@code number} keeps the limit. */
    public boolean keptBy(long number) {
        return keptBy(BigDecimal.valueOf(number));
    }

    /** The relation and the number, such as {@code ≥ 20 days}. */
    public String inWords() {
        return provision.kind().sign() + " " + quantity;
    }

    private void requireUnit(Unit unit) {
        if (quantity.unit() != unit) {
            throw new IllegalStateException(provision.id() + " is not in " + unit.wireName());
        }
    }
}
