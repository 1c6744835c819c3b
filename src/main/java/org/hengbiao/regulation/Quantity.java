package org.hengbiao.regulation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of the law with its unit. It is exact: two thirds are 2 over 3, never 0.67.
 *
 * @param amount the number, or the numerator; not negative
 * @param parts the denominator, 1 for a whole number or decimal
 * @param unit what it counts
 */
public record Quantity(BigDecimal amount, int parts, Unit unit) {

    private static final Pattern FORM =
            Pattern.compile("((?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,6})?)(?:/([1-9][0-9]{0,2}))?");

    public Quantity {
        if (amount.signum() < 0 || parts < 1) {
            throw new IllegalArgumentException("a quantity is not negative");
        }
    }

    /**
     * Reads {@code 20}, {@code 1.5} or {@code 2/3}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Quantity of(String text, Unit unit) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a value is written like 20, 1.5 or 2/3");
        }
        int parts = form.group(2) == null ? 1 : Integer.parseInt(form.group(2));
        return new Quantity(new BigDecimal(form.group(1)), parts, unit);
    }

    /** Compares {@code part} of {@code whole} with this share: negative when it is smaller. */
    public int compareShare(int part, int whole) {
        return BigDecimal.valueOf((long) part * parts).compareTo(amount.multiply(BigDecimal.valueOf(whole)));
    }

    /** The number and its unit, such as {@code 2/3 share}. */
    @Override
    public String toString() {
        return number() + " " + unit.wireName();
    }

    /** The number alone, as in the data file. */
    public String number() {
        return amount.toPlainString() + (parts == 1 ? "" : "/" + parts);
    }
}
