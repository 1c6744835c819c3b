package org.hengbiao.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A measurable property of a category's products.
 *
 * @param id unique within its category
 * @param name in both languages
 * @param unit such as {@code Gbps}; {@code none} for a boolean
 * @param type decimal, integer or boolean
 * @param more whether a higher value is better; a boolean counts as 0 or 1
 * @param min least plausible value, included; null for a boolean
 * @param max greatest plausible value, included; null for a boolean
 * @param sampleMinimum what a tender might demand
 * @param upperBand where a sample scoring rule gives full marks
 * @param standard where it is defined; null when nowhere
 */
public record CategoryParameter(
        String id,
        LocalizedText name,
        String unit,
        Type type,
        boolean more,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        BigDecimal sampleMinimum,
        BigDecimal upperBand,
        @Nullable String standard) {

    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?");
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** How a value is written. */
    public enum Type {
        DECIMAL,
        INTEGER,
        BOOLEAN
    }

    /** What is wrong with {@code text} as a value of this parameter; empty when nothing is. */
    public Optional<String> faultOf(String text) {
        if (!isWellFormed(text)) {
            return Optional.of(
                    switch (type) {
                        case BOOLEAN -> id + " is true or false";
                        case INTEGER -> id + " is an integer in digits";
                        case DECIMAL -> id + " is a decimal in digits with at most one point";
                    });
        }
        BigDecimal value = value(text);
        if (min != null && max != null && (value.compareTo(min) < 0 || value.compareTo(max) > 0)) {
            return Optional.of(id + " is from " + min.toPlainString() + " to " + max.toPlainString() + " " + unit);
        }
        return Optional.empty();
    }

    /** The number that {@code text} stands for; {@code true} is 1, {@code false} is 0. */
    public BigDecimal value(String text) {
        if (type == Type.BOOLEAN) {
            return text.equals("true") ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    /** Whether {@code value} is at least as good as {@code minimum}: not under it, or not over it where less is better. */
    public boolean meets(String value, String minimum) {
        int order = value(value).compareTo(value(minimum));
        return more ? order >= 0 : order <= 0;
    }

    private boolean isWellFormed(String text) {
        return switch (type) {
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case INTEGER -> INTEGER.matcher(text).matches();
            case DECIMAL -> DECIMAL.matcher(text).matches();
        };
    }
}
