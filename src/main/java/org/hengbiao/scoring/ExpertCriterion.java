package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.LocalizedText;

/**
 * What members grade, each alone, within described bands (O87 art 55, art 62); the score is the mean of all members.
 *
 * @param heading its points are the highest grade
 * @param bands at least two, described, none overlapping another
 */
public record ExpertCriterion(Heading heading, List<Band> bands) implements Criterion {

    static final String KIND = "expert";

    /**
     * What a bid must show for a grade.
     *
     * @param grades the grades of this band
     * @param description what can be observed in a bid that deserves them
     */
    public record Band(Interval grades, LocalizedText description) {

        JsonObject toJson() {
            return grades.toJson()
                    .with("description", Reading.toJson(description))
                    .build();
        }
    }

    public ExpertCriterion {
        bands = List.copyOf(bands);
    }

    static ExpertCriterion read(JsonReader in) {
        List<Band> bands = new ArrayList<>();
        for (JsonReader item : in.objects("bands")) {
            item.only(Interval.AT_LEAST, Interval.ABOVE, Interval.AT_MOST, Interval.BELOW, "description");
            Band band = new Band(Interval.read(item), Reading.localized(item, "description"));
            if (bands.stream().anyMatch(earlier -> earlier.grades().overlaps(band.grades()))) {
                throw new MalformedException(item.pointer(), "a band overlaps an earlier one");
            }
            bands.add(band);
        }
        if (bands.size() < 2) {
            throw new MalformedException(Reading.at(in, "bands"), "there are at least two described bands");
        }
        return new ExpertCriterion(Heading.read(in), bands);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean graded() {
        return true;
    }

    /** Whether a member may give {@code grade}: from 0 to the points, at most two decimals, and inside a described band. */
    public boolean allows(BigDecimal grade) {
        return grade.signum() >= 0
                && grade.compareTo(heading.points()) <= 0
                && Decimals.normal(grade).scale() <= 2
                && bands.stream().anyMatch(band -> band.grades().holds(grade));
    }

    @Override
    public Leaf score(BidFacts bid, Field field) {
        List<MemberGrade> grades = field.gradesOf(bid, id());
        BigDecimal sum = grades.stream().map(MemberGrade::grade).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal members = BigDecimal.valueOf(grades.size());
        Working.Builder working =
                Working.by("expert").with("sum", sum).with("members", members).with("points", heading.points());
        return new Leaf(this, working.build(), grades, field.rounding().divide(sum, members));
    }

    @Override
    public JsonObject toJson() {
        return heading.toJson(KIND)
                .with("bands", JsonArray.ofObjects(bands.stream().map(Band::toJson)))
                .build();
    }
}
