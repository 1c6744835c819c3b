package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hengbiao.kernel.Money;

/**
 * An evaluation made from a seed: a ready rule or a variant of it, bids with few distinct values that lie on the bounds of
 * bands and lines, and copies of bids, so that ties, brands and failed gates are frequent.
 */
record GeneratedEvaluation(ScoringRule rule, List<BidFacts> bids, List<MemberGrades> sheets) {

    private static final List<MakerSize> SIZES = List.of(MakerSize.values());
    private static final String[] BRANDS = {"示例甲", "示例乙", "示例丙", "示例丁", "ＡＢＣ", "abc", " ", "示例戊"};
    private static final int MEMBERS = 5;

    static final List<ScoringRule> RULES = rules();

    /** Every ready rule, and each scored one also with the other price base and another rounding. */
    private static List<ScoringRule> rules() {
        List<ScoringRule> rules = new ArrayList<>();
        for (Path file : RuleFiles.in(RuleFiles.RULES)) {
            String text = new String(RuleFiles.bytes(file), StandardCharsets.UTF_8);
            rules.add(parse(text));
            if (text.contains("method: comprehensive")) {
                rules.add(parse(text.replace("priceBase: all", "priceBase: kept")
                        .replace("mode: HALF_UP, scale: 2", "mode: HALF_EVEN, scale: 1")));
            }
        }
        return List.copyOf(rules);
    }

    private static ScoringRule parse(String text) {
        return ScoringRule.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    static GeneratedEvaluation of(long seed) {
        Random random = new Random(seed);
        ScoringRule rule = RULES.get((int) (seed % RULES.size()));
        List<BidFacts> bids = new ArrayList<>();
        int number = 1 + random.nextInt(12);
        for (int i = 0; i < number; i++) {
            boolean copies = !bids.isEmpty() && random.nextInt(4) == 0;
            bids.add(copies ? copy(bids.get(random.nextInt(bids.size())), i) : bid(rule, i, random));
        }
        List<MemberGrades> sheets = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            sheets.add(sheet(rule, bids, member, random));
        }
        return new GeneratedEvaluation(rule, bids, sheets);
    }

    Ranking rank() {
        return Scoring.rank(rule, bids, sheets);
    }

    /** The same bids, one of them at another price. */
    List<BidFacts> with(BidFacts changed, Money price) {
        return bids.stream()
                .map(bid -> bid.equals(changed) ? like(bid, new Identity(bid, price)) : bid)
                .toList();
    }

    /** What is hard about it, in words that {@link #allFeatures} lists. */
    Set<String> features() {
        Ranking ranking = rank();
        Set<String> features = new TreeSet<>();
        features.add("rule " + rule.id() + " " + rule.priceBase().code());
        rule.criteria().map(Criterion::kind).forEach(kind -> features.add("kind " + kind));
        List<Breakdown> scored = new ArrayList<>();
        ranking.placed().forEach(each -> scored.add(each.breakdown()));
        ranking.collapsed().forEach(each -> scored.add(each.breakdown()));
        scored.stream()
                .flatMap(each -> each.price().adjustments().stream())
                .forEach(each -> features.add("policy " + each.policy()));
        scored.stream()
                .flatMap(Breakdown::leaves)
                .forEach(leaf -> features.add("formula " + leaf.working().formula()));
        if (!ranking.gatedOut().isEmpty()) {
            features.add("gated out");
        }
        if (!ranking.collapsed().isEmpty()) {
            features.add(
                    "collapsed " + rule.method().code() + " " + rule.priceBase().code());
        }
        if (ranking.placed().stream().anyMatch(each -> each.rank() > 1 && each.needsDraw())) {
            features.add("tie behind the first");
        }
        if (!ranking.awaitingDraw().isEmpty()) {
            features.add("draw " + rule.method().code());
        }
        ranking.notices().forEach(notice -> features.add("notice " + notice.code()));
        return features;
    }

    static Set<String> allFeatures() {
        Set<String> all = new TreeSet<>(Set.of("gated out", "tie behind the first"));
        RULES.forEach(
                rule -> all.add("rule " + rule.id() + " " + rule.priceBase().code()));
        for (String kind : List.of("price", "linear", "bands", "checklist", "certificate", "expert", "deduction")) {
            all.add("kind " + kind);
        }
        List.of("smallMaker", "consortium", "domestic").forEach(policy -> all.add("policy " + policy));
        for (String formula : List.of("unstated", "linear.higher", "linear.lower", "bands", "checklist", "deduction")) {
            all.add("formula " + formula);
        }
        all.addAll(List.of("formula certificate.held", "formula certificate.absent", "formula expert"));
        all.addAll(
                List.of("collapsed comprehensive all", "collapsed comprehensive kept", "collapsed lowest-price kept"));
        all.addAll(List.of("draw comprehensive", "draw lowest-price", "notice outlier", "notice same-brand-draw"));
        return all;
    }

    private static MemberGrades sheet(ScoringRule rule, List<BidFacts> bids, int member, Random random) {
        MemberGrades.Builder sheet = MemberGrades.by(WorkedExample.member(member));
        for (BidFacts bid : bids) {
            for (Criterion criterion : rule.gradedCriteria()) {
                int halves = criterion.heading().points().intValueExact() * 2;
                // Copies get the same grade from every member: the seed of a grade is the bid's price and the
                // criterion.
                boolean moody = random.nextInt(6) == 0;
                int grade = moody
                        ? random.nextInt(halves + 1)
                        : Math.floorMod(bid.price().hashCode(), halves + 1);
                BigDecimal value = BigDecimal.valueOf(grade * 5L, 1);
                sheet.grade(bid.bid(), criterion.id(), new MemberGrades.Grade(value, ""));
            }
        }
        return sheet.build();
    }

    private static BidFacts bid(ScoringRule rule, int number, Random random) {
        String price = random.nextInt(25) == 0 ? "0.00" : (80 + 10 * random.nextInt(4)) + ".00";
        BidFacts.Builder facts = PriceScoreTest.bid(number, price)
                .makerSize(SIZES.get(random.nextInt(SIZES.size())))
                .domestic(random.nextBoolean())
                .smallShare(BigDecimal.valueOf(29L + random.nextInt(3)))
                .coreBrand(BRANDS[random.nextInt(BRANDS.length)]);
        rule.gates().forEach(gate -> facts.gate(gate.id(), new GateDecision(random.nextInt(15) > 0, "理由")));
        rule.criteria().forEach(criterion -> fact(criterion, facts, random));
        return facts.build();
    }

    private static void fact(Criterion criterion, BidFacts.Builder facts, Random random) {
        if (criterion instanceof LinearCriterion linear && random.nextInt(8) > 0) {
            BigDecimal step = linear.ceiling().subtract(linear.floor()).movePointLeft(1);
            facts.parameter(
                    linear.parameter(), linear.floor().add(step.multiply(BigDecimal.valueOf(random.nextInt(14) - 2))));
        } else if (criterion instanceof BandsCriterion bands && random.nextInt(8) > 0) {
            List<BigDecimal> bounds = bands.bands().stream()
                    .flatMap(band -> band.interval().bounds().values().stream())
                    .toList();
            BigDecimal bound = bounds.get(random.nextInt(bounds.size()));
            facts.parameter(bands.parameter(), bound.add(BigDecimal.valueOf(random.nextInt(3) - 1, 6)));
        } else if (criterion instanceof ChecklistCriterion list) {
            Set<String> there = new HashSet<>();
            list.items().stream().filter(item -> random.nextBoolean()).forEach(item -> there.add(item.id()));
            facts.answer(criterion.id(), there);
        } else if (criterion instanceof CertificateCriterion certificate && random.nextBoolean()) {
            facts.certificate(certificate.certificate());
        } else if (criterion instanceof DeductionCriterion) {
            facts.deduction(criterion.id(), random.nextInt(9));
        }
    }

    /** Who a bid is from and what it asks; all else may be copied. */
    private record Identity(BidFacts bid, Money price) {}

    private static BidFacts copy(BidFacts bid, int number) {
        BidFacts other = PriceScoreTest.bid(number, bid.price().toString()).build();
        return like(bid, new Identity(other, bid.price()));
    }

    private static BidFacts like(BidFacts bid, Identity identity) {
        return new BidFacts(
                identity.bid().bid(),
                identity.bid().vendor(),
                identity.price(),
                bid.makerSize(),
                bid.domestic(),
                bid.smallShare(),
                bid.coreBrand(),
                bid.parameters(),
                bid.answers(),
                bid.certificates(),
                bid.gates(),
                bid.deductions());
    }
}
