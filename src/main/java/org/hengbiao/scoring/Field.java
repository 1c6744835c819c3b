package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.Sha256;

/** The bids that are scored together: what a criterion may know of the others. */
final class Field {

    private final Rounding rounding;
    private final Map<Sha256, EvaluatedPrice> prices;
    private final BigDecimal lowestPrice;
    private final Map<Sha256, Map<String, List<MemberGrade>>> grades;

    private Field(
            Rounding rounding,
            Map<Sha256, EvaluatedPrice> prices,
            BigDecimal lowestPrice,
            Map<Sha256, Map<String, List<MemberGrade>>> grades) {
        this.rounding = rounding;
        this.prices = prices;
        this.lowestPrice = lowestPrice;
        this.grades = grades;
    }

    /** The field of the bids that passed the gates; there is at least one, and every grade is there. */
    static Field of(ScoringRule rule, List<BidFacts> passed, List<MemberGrades> sheets) {
        Map<Sha256, EvaluatedPrice> prices = pricesOf(rule, passed);
        Map<Sha256, Map<String, List<MemberGrade>>> grades = new HashMap<>();
        List<MemberGrades> ordered = sheets.stream()
                .sorted(Comparator.comparing(sheet -> sheet.member().toString()))
                .toList();
        List<Criterion> graded = rule.gradedCriteria();
        for (BidFacts bid : passed) {
            grades.put(bid.bid(), gradesOf(ordered, bid.bid(), graded));
        }
        return new Field(rule.rounding(), prices, lowest(prices.values()), grades);
    }

    private static Map<String, List<MemberGrade>> gradesOf(
            List<MemberGrades> ordered, Sha256 bid, List<Criterion> graded) {
        Map<String, List<MemberGrade>> ofBid = new HashMap<>();
        graded.forEach(criterion -> ofBid.put(criterion.id(), new ArrayList<>(ordered.size())));
        for (MemberGrades sheet : ordered) {
            Map<String, MemberGrades.Grade> given = sheet.grades().getOrDefault(bid, Map.of());
            ofBid.forEach((criterion, grades) -> {
                MemberGrades.Grade grade = given.get(criterion);
                if (grade == null) {
                    throw new IllegalArgumentException("a member did not grade " + criterion);
                }
                grades.add(new MemberGrade(sheet.member(), grade.value(), grade.reason()));
            });
        }
        return ofBid;
    }

    /** What each bid is compared by. Domestic preference needs both kinds among the bids that passed. */
    static Map<Sha256, EvaluatedPrice> pricesOf(ScoringRule rule, List<BidFacts> passed) {
        boolean bothKinds = passed.stream().map(BidFacts::domestic).distinct().count() == 2;
        Map<Sha256, EvaluatedPrice> prices = new HashMap<>();
        passed.forEach(bid -> prices.put(bid.bid(), rule.adjustments().applyTo(bid, bothKinds)));
        return prices;
    }

    private static BigDecimal lowest(Iterable<EvaluatedPrice> prices) {
        BigDecimal lowest = null;
        for (EvaluatedPrice price : prices) {
            lowest = lowest == null ? price.evaluated() : lowest.min(price.evaluated());
        }
        if (lowest == null) {
            throw new IllegalArgumentException("there is no bid to score");
        }
        return lowest;
    }

    /** The same field with the price base that {@code kept} sets. */
    Field withBaseOf(List<Breakdown> kept) {
        return new Field(
                rounding, prices, lowest(kept.stream().map(Breakdown::price).toList()), grades);
    }

    Rounding rounding() {
        return rounding;
    }

    BigDecimal lowestPrice() {
        return lowestPrice;
    }

    EvaluatedPrice priceOf(BidFacts bid) {
        EvaluatedPrice price = prices.get(bid.bid());
        if (price == null) {
            throw new IllegalArgumentException("a bid outside the field: " + bid.bid());
        }
        return price;
    }

    List<MemberGrade> gradesOf(BidFacts bid, String criterion) {
        return grades.getOrDefault(bid.bid(), Map.of()).getOrDefault(criterion, List.of());
    }
}
