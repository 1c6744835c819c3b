package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Sha256;

/**
 * Bids that nobody made, to see what a rule would do before it is published. They follow from the rule's text and a seed alone
 * and are named 合成投标 1, 2, 3 …; nothing here can know a product, an earlier bid or a vendor, because nothing of that kind
 * comes in.
 *
 * @param rule the rule
 * @param seed from 0 to {@link #MOST_SEED}
 * @param bids in the order of their numbers
 * @param sheets of {@link #MEMBERS} members; empty when members grade nothing
 */
public record WhatIfBids(ScoringRule rule, long seed, List<BidFacts> bids, List<MemberGrades> sheets) {

    /** The greatest seed: every reader of JSON holds it exactly. */
    public static final long MOST_SEED = (1L << 53) - 1;
    /** The fewest bids that can be compared. */
    public static final int LEAST = 2;
    /** The most bids of one run. */
    public static final int MOST = 100;
    /** How many members grade. */
    public static final int MEMBERS = 5;

    private static final int NOISE = 10;

    public WhatIfBids {
        bids = List.copyOf(bids);
        sheets = List.copyOf(sheets);
    }

    /**
     * Makes bids.
     *
     * @param number from {@link #LEAST} to {@link #MOST}
     * @throws IllegalArgumentException when number or seed is out of its range
     */
    public static WhatIfBids of(ScoringRule rule, long seed, int number) {
        if (number < LEAST || number > MOST || seed < 0 || seed > MOST_SEED) {
            throw new IllegalArgumentException(
                    "from " + LEAST + " to " + MOST + " bids, and a seed from 0 to 2^53 - 1");
        }
        List<BidFacts> bids = IntStream.rangeClosed(1, number)
                .mapToObj(each -> new WhatIfBid(rule, seed, each, number).facts())
                .toList();
        return new WhatIfBids(rule, seed, bids, sheets(rule, seed, bids));
    }

    /**
     * Ranks them.
     *
     * @throws IllegalArgumentException when {@link Scoring#problems} has any, as for bands that allow no grade
     */
    public Ranking ranking() {
        return Scoring.rank(rule, bids, sheets);
    }

    /** The name of each, such as 合成投标 1. */
    public Map<Sha256, LocalizedText> names() {
        Map<Sha256, LocalizedText> names = new HashMap<>();
        for (int i = 0; i < bids.size(); i++) {
            names.put(bids.get(i).bid(), Words.both("whatif.synthetic", Map.of("number", String.valueOf(i + 1))));
        }
        return names;
    }

    private static List<MemberGrades> sheets(ScoringRule rule, long seed, List<BidFacts> bids) {
        if (rule.gradedCriteria().isEmpty()) {
            return List.of();
        }
        List<MemberGrades> sheets = new ArrayList<>();
        for (int member = 1; member <= MEMBERS; member++) {
            MemberGrades.Builder sheet = MemberGrades.by(new UUID(0, member));
            for (int bid = 1; bid <= bids.size(); bid++) {
                for (Criterion criterion : rule.gradedCriteria()) {
                    if (criterion instanceof ExpertCriterion expert) {
                        sheet.grade(bids.get(bid - 1).bid(), expert.id(), grade(expert, seed, bid, member));
                    }
                }
            }
            sheets.add(sheet.build());
        }
        return sheets;
    }

    /** Around what the bid deserves by this criterion, on which members differ a little. */
    private static MemberGrades.Grade grade(ExpertCriterion criterion, long seed, int bid, int member) {
        int deserved = new WhatIfDice(seed, bid, criterion.id()).below(101);
        int noise = new WhatIfDice(seed, bid, criterion.id() + " member " + member).below(2 * NOISE + 1) - NOISE;
        int percent = Math.max(0, Math.min(100, deserved + noise));
        BigDecimal aim = criterion
                .heading()
                .points()
                .multiply(BigDecimal.valueOf(percent, 2))
                .setScale(1, RoundingMode.HALF_UP);
        return new MemberGrades.Grade(allowed(criterion, aim), "");
    }

    /** The nearest grade that a described band holds. */
    private static BigDecimal allowed(ExpertCriterion criterion, BigDecimal aim) {
        int hundredths = criterion.heading().points().movePointRight(2).intValue();
        return IntStream.rangeClosed(0, hundredths)
                .boxed()
                .flatMap(off ->
                        List.of(aim.subtract(BigDecimal.valueOf(off, 2)), aim.add(BigDecimal.valueOf(off, 2))).stream())
                .filter(criterion::allows)
                .findFirst()
                .orElse(aim);
    }
}
