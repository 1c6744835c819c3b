package org.hengbiao.scoring;

import java.math.BigDecimal;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;

/**
 * A parameter on a straight line between floor and ceiling; beyond them it gains or loses nothing more. A parameter that the
 * bid does not state scores the minimum.
 *
 * @param heading its points are what the better end gives
 * @param parameter the id of the category's parameter
 * @param unit its unit, as written in the tender
 * @param direction which end is the better one
 * @param floor the lower end
 * @param ceiling the upper end, above the floor
 */
public record LinearCriterion(
        Heading heading, String parameter, String unit, Direction direction, BigDecimal floor, BigDecimal ceiling)
        implements Criterion {

    static final String KIND = "linear";

    public LinearCriterion {
        if (floor.compareTo(ceiling) >= 0) {
            throw new IllegalArgumentException("the ceiling must be above the floor");
        }
    }

    static LinearCriterion read(JsonReader in) {
        Heading heading = Heading.read(in);
        String parameter = Reading.id(in, "parameter");
        String unit = in.text("unit");
        Direction direction = Reading.code(in, "direction", Direction.values());
        BigDecimal floor = Reading.decimal(in, "floor");
        BigDecimal ceiling = Reading.decimal(in, "ceiling");
        return Reading.checked(
                Reading.at(in, "ceiling"),
                () -> new LinearCriterion(heading, parameter, unit, direction, floor, ceiling));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Leaf score(BidFacts bid, Field field) {
        BigDecimal value = bid.parameters().get(parameter);
        if (value == null) {
            return leaf(
                    Working.by("unstated").with("parameter", parameter),
                    field.rounding().round(minimum()));
        }
        BigDecimal within = value.max(floor).min(ceiling);
        BigDecimal gained = direction == Direction.HIGHER ? within.subtract(floor) : ceiling.subtract(within);
        BigDecimal span = ceiling.subtract(floor);
        Working.Builder working = Working.by("linear." + direction.code())
                .with("parameter", parameter)
                .with("value", value)
                .with("unit", unit)
                .with("floor", floor)
                .with("ceiling", ceiling)
                .with("within", within)
                .with("gained", gained)
                .with("span", span)
                .with("points", heading.points());
        return leaf(working, field.rounding().divide(gained.multiply(heading.points()), span));
    }

    @Override
    public JsonObject toJson() {
        return heading.toJson(KIND)
                .with("parameter", parameter)
                .with("unit", unit)
                .with("direction", direction.code())
                .with("floor", Decimals.plain(floor))
                .with("ceiling", Decimals.plain(ceiling))
                .build();
    }
}
