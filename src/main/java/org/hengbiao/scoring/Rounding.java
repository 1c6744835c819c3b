package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/**
 * Where a score stops. It is applied once per criterion, to the exact quotient; group scores and totals are sums of rounded
 * scores, so leaves always add up.
 *
 * @param mode HALF_UP, HALF_EVEN or DOWN
 * @param scale decimals, from 0 to 6
 */
public record Rounding(RoundingMode mode, int scale) {

    public Rounding {
        if (scale < 0 || scale > 6) {
            throw new IllegalArgumentException("a score has from 0 to 6 decimals");
        }
        if (mode != RoundingMode.HALF_UP && mode != RoundingMode.HALF_EVEN && mode != RoundingMode.DOWN) {
            throw new IllegalArgumentException("the mode is HALF_UP, HALF_EVEN or DOWN");
        }
    }

    static Rounding read(JsonReader in) {
        in.only("mode", "scale");
        RoundingMode mode = switch (in.text("mode")) {
            case "HALF_UP" -> RoundingMode.HALF_UP;
            case "HALF_EVEN" -> RoundingMode.HALF_EVEN;
            case "DOWN" -> RoundingMode.DOWN;
            default -> throw new MalformedException(Reading.at(in, "mode"), "must be one of HALF_UP, HALF_EVEN, DOWN");
        };
        return new Rounding(mode, in.integer("scale", 0, 6));
    }

    /** The value with exactly the stated decimals. */
    public BigDecimal round(BigDecimal value) {
        return value.setScale(scale, mode);
    }

    /** The exact quotient, rounded once. {@code divisor} is not zero. */
    public BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, scale, mode);
    }

    JsonObject toJson() {
        return JsonObject.with("mode", mode.name()).with("scale", scale).build();
    }
}
