package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the bids of one lot. Exact decimals, rounded once per criterion; neither the order of bids nor that of members
 * changes anything; its time grows linearly with bids, criteria and members.
 */
public final class Scoring {

    static final String SAME_BRAND_DRAW = "same-brand-draw";

    private final ScoringRule rule;
    private final List<BidFacts> passed;
    private final Map<Sha256, BidFacts> byBid = new HashMap<>();

    private Scoring(ScoringRule rule, List<BidFacts> passed) {
        this.rule = rule;
        this.passed = passed;
        passed.forEach(bid -> byBid.put(bid.bid(), bid));
    }

    /** Everything that keeps {@code bids} from being ranked; empty when {@link #rank} will answer. */
    public static List<InputProblem> problems(ScoringRule rule, List<BidFacts> bids, List<MemberGrades> sheets) {
        return InputCheck.problems(rule, bids, sheets);
    }

    /**
     * Ranks without looking for abnormally low prices.
     *
     * @throws IllegalArgumentException when {@link #problems} has any
     */
    public static Ranking rank(ScoringRule rule, List<BidFacts> bids, List<MemberGrades> sheets) {
        return rank(rule, bids, sheets, null);
    }

    /**
     * Ranks, and gives notice of prices below the rates of {@code limits}, which the rule may raise.
     *
     * @param sheets of every member; ignored when the rule has nothing to grade
     * @throws IllegalArgumentException when {@link #problems} has any
     */
    public static Ranking rank(
            ScoringRule rule, List<BidFacts> bids, List<MemberGrades> sheets, @Nullable PriceLimits limits) {
        List<InputProblem> problems = problems(rule, bids, sheets);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("can't be ranked: " + problems.get(0));
        }
        Gating gating = Gating.of(rule, bids);
        Scoring scoring = new Scoring(rule, gating.passed());
        SameBrand<Breakdown> standing = scoring.standing(sheets);
        List<Notice> notices = new ArrayList<>(scoring.notices(standing));
        if (limits != null) {
            LowPriceRates rates =
                    rule.lowPrice() == null ? limits.rates() : limits.rates().raisedBy(rule.lowPrice());
            notices.addAll(LowPrice.noticesOn(gating.passed(), limits, rates));
        }
        notices.sort(Notice.ORDER);
        return new Ranking(rule.digest(), scoring.places(standing), scoring.collapsed(standing), gating.out(), notices);
    }

    private SameBrand<Breakdown> standing(List<MemberGrades> sheets) {
        if (passed.isEmpty()) {
            return new SameBrand<>(List.of(), List.of(), List.of());
        }
        return rule.method() == Method.COMPREHENSIVE ? scored(sheets) : cheapest();
    }

    /** Scores all, keeps the best of each brand, and measures prices again when the rule says that only kept bids count. */
    private SameBrand<Breakdown> scored(List<MemberGrades> sheets) {
        Field field = Field.of(rule, passed, sheets);
        List<Breakdown> all =
                passed.stream().map(bid -> Breakdown.of(rule, bid, field)).toList();
        SameBrand<Breakdown> standing = SameBrand.collapse(all, this::brandOf, order());
        if (rule.priceBase() == PriceBase.ALL || standing.collapsed().isEmpty()) {
            return standing;
        }
        Field narrowed = field.withBaseOf(standing.kept());
        return standing.mapKept(one -> one.withPriceIn(rule, factsOf(one), narrowed));
    }

    /** Of one brand only the lowest quotation is evaluated (O87 art 31). */
    private SameBrand<Breakdown> cheapest() {
        Comparator<BidFacts> byQuotation = Comparator.comparing(BidFacts::price);
        SameBrand<BidFacts> brands = SameBrand.collapse(passed, BidFacts::coreBrand, byQuotation);
        Map<Sha256, EvaluatedPrice> prices = Field.pricesOf(rule, brands.kept());
        return brands.map(bid -> {
            EvaluatedPrice quoted =
                    new EvaluatedPrice(bid.price(), List.of(), bid.price().yuan());
            EvaluatedPrice price = prices.getOrDefault(bid.bid(), quoted);
            return new Breakdown(
                    bid.bid(), bid.vendor(), price, List.of(), rule.rounding().round(BigDecimal.ZERO));
        });
    }

    /** The better bid first; zero only when nothing but a draw separates two. */
    private Comparator<Breakdown> order() {
        Comparator<Breakdown> order = rule.method() == Method.COMPREHENSIVE
                ? Comparator.comparing(Breakdown::total).reversed()
                : Comparator.comparing(breakdown -> breakdown.price().evaluated());
        for (TieBreak tie : rule.ties()) {
            order = order.thenComparing(tie.order());
        }
        return order;
    }

    private List<Ranking.Placed> places(SameBrand<Breakdown> standing) {
        Comparator<Breakdown> order = order();
        List<Breakdown> sorted = standing.kept().stream()
                .sorted(order.thenComparing(Breakdown::bid))
                .toList();
        Set<Sha256> undecided =
                standing.undecided().stream().map(Breakdown::bid).collect(Collectors.toSet());
        List<Ranking.Placed> placed = new ArrayList<>();
        for (int start = 0, end; start < sorted.size(); start = end) {
            end = start + 1;
            while (end < sorted.size() && order.compare(sorted.get(start), sorted.get(end)) == 0) {
                end++;
            }
            boolean shared = end - start > 1;
            int rank = start + 1;
            sorted.subList(start, end)
                    .forEach(each ->
                            placed.add(new Ranking.Placed(rank, shared || undecided.contains(each.bid()), each)));
        }
        return placed;
    }

    private List<Ranking.Collapsed> collapsed(SameBrand<Breakdown> standing) {
        return standing.collapsed().stream()
                .map(pair -> new Ranking.Collapsed(
                        pair.entry(), pair.standsFor().bid(), String.valueOf(brandOf(pair.entry()))))
                .sorted(Comparator.comparing(each -> each.breakdown().bid()))
                .toList();
    }

    private List<Notice> notices(SameBrand<Breakdown> standing) {
        List<Notice> notices = new ArrayList<>();
        Map<String, Sha256> firsts = new HashMap<>();
        for (Breakdown each : standing.undecided()) {
            String brand = String.valueOf(brandOf(each));
            Sha256 first = firsts.computeIfAbsent(SameBrand.normal(brand), b -> each.bid());
            notices.add(new Notice(
                    SAME_BRAND_DRAW, each.bid(), "O87 art 31", Map.of("brand", brand, "first", first.hex())));
        }
        standing.kept().forEach(each -> notices.addAll(Outliers.in(each, rule.outlierPercent())));
        standing.collapsed().forEach(pair -> notices.addAll(Outliers.in(pair.entry(), rule.outlierPercent())));
        return notices;
    }

    private @Nullable String brandOf(Breakdown breakdown) {
        return factsOf(breakdown).coreBrand();
    }

    private BidFacts factsOf(Breakdown breakdown) {
        BidFacts facts = byBid.get(breakdown.bid());
        if (facts == null) {
            throw new IllegalStateException("a breakdown of no bid");
        }
        return facts;
    }
}
