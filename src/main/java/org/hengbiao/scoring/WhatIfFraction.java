package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact quotient in lowest terms, so that a bound such as 100 ÷ 3 is never cut off on the way.
 *
 * @param numerator any
 * @param denominator positive
 */
public record WhatIfFraction(BigInteger numerator, BigInteger denominator) implements Comparable<WhatIfFraction> {

    static final WhatIfFraction ZERO = of(BigDecimal.ZERO);
    static final WhatIfFraction HUNDRED = of(Decimals.HUNDRED);

    public WhatIfFraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("nothing is divided by zero");
        }
        BigInteger shared = numerator.gcd(denominator);
        BigInteger by = denominator.signum() < 0 ? shared.negate() : shared;
        numerator = numerator.divide(by);
        denominator = denominator.divide(by);
    }

    static WhatIfFraction of(BigDecimal value) {
        BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
        return new WhatIfFraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    static WhatIfFraction of(BigDecimal dividend, BigDecimal divisor) {
        return of(dividend).over(of(divisor));
    }

    WhatIfFraction plus(WhatIfFraction other) {
        return new WhatIfFraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    WhatIfFraction minus(WhatIfFraction other) {
        return plus(new WhatIfFraction(other.numerator.negate(), other.denominator));
    }

    WhatIfFraction times(WhatIfFraction other) {
        return new WhatIfFraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    WhatIfFraction over(WhatIfFraction other) {
        return new WhatIfFraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    int signum() {
        return numerator.signum();
    }

    /** The value with {@code scale} decimals. */
    public BigDecimal to(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    /** The value as the rule rounds a score. */
    BigDecimal rounded(Rounding rounding) {
        return rounding.divide(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    @Override
    public int compareTo(WhatIfFraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Such as {@code 1250/33}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
