package org.hengbiao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An amount in yuan (CNY): not negative, at most 999,999,999,999,999.99, exactly two decimals.
 *
 * @param yuan the amount, scale 2
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,14})\\.[0-9]{2}");

    /** Nothing. */
    public static final Money ZERO = new Money(new BigDecimal("0.00"));

    public Money {
        if (yuan.scale() != 2 || yuan.signum() < 0 || yuan.precision() > 17) {
            throw new IllegalArgumentException(
                    "an amount has two decimals and is not negative: " + yuan.toPlainString());
        }
    }

    /**
     * Reads the canonical form {@code 1234.50}: digits, a point, two decimals; no sign, no grouping.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Money of(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("an amount is written like 1234.50, not " + text);
        }
        return new Money(new BigDecimal(text));
    }

    /** Takes a number with at most two significant decimals. */
    public static Money of(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.UNNECESSARY));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money times(long quantity) {
        return new Money(yuan.multiply(BigDecimal.valueOf(quantity)));
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
