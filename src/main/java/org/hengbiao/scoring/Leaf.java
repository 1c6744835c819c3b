package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;

/**
 * One criterion's score for one bid, with its reason.
 *
 * @param criterion what was judged; it has the bounds and the clause
 * @param working the formula and its values
 * @param grades each member's grade, in the order of members' ids; empty unless members grade it
 * @param score rounded as the rule says, from {@code criterion.minimum()} to {@code criterion.maximum()}
 */
public record Leaf(Criterion criterion, Working working, List<MemberGrade> grades, BigDecimal score) {

    public Leaf {
        grades = List.copyOf(grades);
    }

    JsonObject toJson(boolean withMembers) {
        JsonObject.Builder out = JsonObject.with("criterion", criterion.id())
                .with("kind", criterion.kind())
                .with("minimum", Decimals.plain(criterion.minimum()))
                .with("maximum", Decimals.plain(criterion.maximum()))
                .withOptional("clause", criterion.heading().clause())
                .with("working", working.toJson())
                .with("score", score.toPlainString());
        if (grades.isEmpty()) {
            return out.build();
        }
        return withMembers
                ? out.with("grades", JsonArray.ofObjects(grades.stream().map(Leaf::toJson)))
                        .build()
                : out.with("grades", JsonArray.ofTexts(anonymousGrades())).build();
    }

    /** The grades from the lowest to the highest, so that nobody learns who gave which. */
    public List<String> anonymousGrades() {
        return grades.stream()
                .map(MemberGrade::grade)
                .sorted()
                .map(Decimals::plain)
                .toList();
    }

    private static JsonObject toJson(MemberGrade grade) {
        return JsonObject.with("member", grade.member().toString())
                .with("grade", Decimals.plain(grade.grade()))
                .with("reason", grade.reason())
                .build();
    }
}
