package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.Sha256;

/** Grades far from the mean of the other members (畸高畸低, O87 art 64): the member must explain or correct them. */
final class Outliers {

    private static final String CLAUSE = "O87 art 64";

    /** Decimals of the mean that is shown; the comparison itself is exact. */
    private static final int DISPLAYED = 4;

    private Outliers() {}

    /** One notice per grade that is more than {@code percent} of the others' mean away from it; exact, without dividing. */
    static List<Notice> in(Breakdown breakdown, BigDecimal percent) {
        return breakdown
                .leaves()
                .filter(leaf -> leaf.grades().size() > 1)
                .flatMap(leaf -> in(breakdown.bid(), leaf, percent).stream())
                .toList();
    }

    private static List<Notice> in(Sha256 bid, Leaf leaf, BigDecimal percent) {
        BigDecimal sum = leaf.grades().stream().map(MemberGrade::grade).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal others = BigDecimal.valueOf(leaf.grades().size() - 1L);
        List<Notice> notices = new ArrayList<>();
        for (MemberGrade grade : leaf.grades()) {
            BigDecimal rest = sum.subtract(grade.grade());
            BigDecimal distance = grade.grade().multiply(others).subtract(rest).abs();
            if (distance.multiply(Decimals.HUNDRED).compareTo(rest.multiply(percent)) > 0) {
                Map<String, String> values = Map.of(
                        "criterion", leaf.criterion().id(),
                        "member", grade.member().toString(),
                        "grade", Decimals.plain(grade.grade()),
                        "othersMean", Decimals.plain(rest.divide(others, DISPLAYED, RoundingMode.HALF_UP)),
                        "percent", Decimals.plain(percent));
                notices.add(new Notice("outlier", bid, CLAUSE, values));
            }
        }
        return notices;
    }
}
