package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/**
 * A parameter that scores by the band it falls into (O87 art 55: quantified and banded). Outside all bands, or unstated, it
 * scores the minimum.
 *
 * @param heading its points are the most that a band gives
 * @param parameter the id of the category's parameter
 * @param unit its unit, as written in the tender
 * @param bands at least two, none overlapping another
 */
public record BandsCriterion(Heading heading, String parameter, String unit, List<Band> bands) implements Criterion {

    static final String KIND = "bands";

    /**
     * One band.
     *
     * @param interval the values in it
     * @param points what they score, from 0 to the criterion's points
     */
    public record Band(Interval interval, BigDecimal points) {

        JsonObject toJson() {
            return interval.toJson().with("points", Decimals.plain(points)).build();
        }
    }

    public BandsCriterion {
        bands = List.copyOf(bands);
    }

    static BandsCriterion read(JsonReader in) {
        Heading heading = Heading.read(in);
        List<Band> bands = new ArrayList<>();
        for (JsonReader item : in.objects("bands")) {
            item.only(Interval.AT_LEAST, Interval.ABOVE, Interval.AT_MOST, Interval.BELOW, "points");
            Band band = new Band(Interval.read(item), Reading.percent(item, "points"));
            if (band.points().compareTo(heading.points()) > 0) {
                throw new MalformedException(Reading.at(item, "points"), "a band gives at most the criterion's points");
            }
            if (bands.stream().anyMatch(earlier -> earlier.interval().overlaps(band.interval()))) {
                throw new MalformedException(item.pointer(), "a band overlaps an earlier one");
            }
            bands.add(band);
        }
        if (bands.size() < 2) {
            throw new MalformedException(Reading.at(in, "bands"), "there are at least two bands");
        }
        return new BandsCriterion(heading, Reading.id(in, "parameter"), in.text("unit"), bands);
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
        Optional<Band> hit =
                bands.stream().filter(band -> band.interval().holds(value)).findFirst();
        Working.Builder working = Working.by(hit.isPresent() ? "bands" : "bands.none")
                .with("parameter", parameter)
                .with("value", value)
                .with("unit", unit);
        if (hit.isEmpty()) {
            return leaf(working, field.rounding().round(minimum()));
        }
        Band band = hit.get();
        band.interval().bounds().forEach(working::with);
        return leaf(working.with("points", band.points()), field.rounding().round(band.points()));
    }

    @Override
    public JsonObject toJson() {
        return heading.toJson(KIND)
                .with("parameter", parameter)
                .with("unit", unit)
                .with("bands", JsonArray.ofObjects(bands.stream().map(Band::toJson)))
                .build();
    }
}
