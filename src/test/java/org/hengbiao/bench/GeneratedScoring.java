package org.hengbiao.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.BidFacts;
import org.hengbiao.scoring.Criterion;
import org.hengbiao.scoring.ExpertCriterion;
import org.hengbiao.scoring.MemberGrades;
import org.hengbiao.scoring.ScoringRule;

/**
 * An evaluation of any size, always the same for the same size. The kinds of criteria take turns after the price: of five one
 * is graded by members, or every one when only members are to be measured.
 *
 * @param rule the rule
 * @param bids all pass
 * @param sheets one per member, every grade given
 */
record GeneratedScoring(ScoringRule rule, List<BidFacts> bids, List<MemberGrades> sheets) {

    private static final String[] KINDS = {"linear", "bands", "checklist", "certificate", "expert"};

    static GeneratedScoring of(int bids, int criteria, int members, boolean allGraded) {
        Random random = new Random(1);
        ScoringRule rule = rule(criteria, allGraded);
        List<BidFacts> facts = new ArrayList<>();
        for (int bid = 0; bid < bids; bid++) {
            facts.add(bid(bid, criteria, random));
        }
        List<MemberGrades> sheets = new ArrayList<>();
        List<Criterion> graded =
                rule.criteria().filter(ExpertCriterion.class::isInstance).toList();
        for (int member = 0; member < members; member++) {
            MemberGrades.Builder sheet = MemberGrades.by(new UUID(1, member));
            for (BidFacts bid : facts) {
                graded.forEach(criterion -> sheet.grade(
                        bid.bid(),
                        criterion.id(),
                        new MemberGrades.Grade(BigDecimal.valueOf(75 + random.nextInt(16), 2), "")));
            }
            sheets.add(sheet.build());
        }
        return new GeneratedScoring(rule, facts, sheets);
    }

    private static BidFacts bid(int number, int criteria, Random random) {
        String body = "91330000" + String.format("MA%07d", number);
        CreditCode vendor = new CreditCode(body + CreditCode.checkCharacter(body + "0"));
        Money price = Money.of(
                BigDecimal.valueOf(80_000_00L + random.nextInt(40_000_00), 2).setScale(2, RoundingMode.UNNECESSARY));
        BidFacts.Builder facts = BidFacts.of(Sha256.ofText("bid " + number), vendor, price)
                .domestic(random.nextBoolean())
                .coreBrand("示例" + number / 2);
        for (int c = 1; c < criteria; c++) {
            facts.parameter("p" + c, BigDecimal.valueOf(random.nextInt(1000), 1));
            facts.answer("c" + c, random.nextBoolean() ? Set.of("a", "b") : Set.of("b"));
            if (random.nextBoolean()) {
                facts.certificate("k" + c);
            }
        }
        return facts.build();
    }

    private static ScoringRule rule(int criteria, boolean allGraded) {
        JsonObject.Builder rule = JsonObject.with("type", ScoringRule.TYPE)
                .with("id", "generated")
                .with("title", words("生成的办法"))
                .with("jurisdiction", "cn")
                .with("method", "comprehensive")
                .with("subject", "goods")
                .with("procedures", JsonArray.ofTexts(List.of("open-tender")))
                .with(
                        "rounding",
                        JsonObject.with("mode", "HALF_UP").with("scale", 2).build())
                .with("aggregation", "mean")
                .with("outlierPercent", 30)
                .with("priceBase", "kept")
                .with("ties", JsonArray.ofTexts(List.of("lower-price", "draw")))
                .with("adjustments", JsonObject.empty());
        List<JsonObject> groups = new ArrayList<>();
        groups.add(group(
                "price",
                List.of(heading("price", "price", 30)
                        .with("formula", "lowest-over-price")
                        .build())));
        groups.add(group(
                "others",
                IntStream.range(1, criteria)
                        .mapToObj(c -> criterion(c, allGraded))
                        .toList()));
        return ScoringRule.of(
                rule.with("gates", JsonArray.ofObjects(groups.stream().limit(0)))
                        .with("groups", JsonArray.ofObjects(groups.stream()))
                        .build());
    }

    private static JsonObject group(String id, List<JsonObject> criteria) {
        return JsonObject.with("id", id)
                .with("title", words("组 " + id))
                .with("weight", 50)
                .with("criteria", JsonArray.ofObjects(criteria.stream()))
                .build();
    }

    private static JsonObject criterion(int number, boolean allGraded) {
        String kind = allGraded ? "expert" : KINDS[number % KINDS.length];
        JsonObject.Builder out = heading("c" + number, kind, 1);
        switch (kind) {
            case "linear" ->
                out.with("parameter", "p" + number)
                        .with("unit", "h")
                        .with("direction", "higher")
                        .with("floor", 0)
                        .with("ceiling", 97);
            case "bands" ->
                out.with("parameter", "p" + number)
                        .with("unit", "h")
                        .with(
                                "bands",
                                two(
                                        JsonObject.with("below", "50").with("points", 0),
                                        JsonObject.with("atLeast", "50").with("points", 1)));
            case "checklist" -> out.with("items", two(item("a"), item("b")));
            case "certificate" -> out.with("certificate", "k" + number);
            default ->
                out.with(
                        "bands",
                        two(
                                JsonObject.with("atLeast", "0")
                                        .with("atMost", "0.5")
                                        .with("description", words("少于一半")),
                                JsonObject.with("above", "0.5")
                                        .with("atMost", 1)
                                        .with("description", words("一半以上"))));
        }
        return out.build();
    }

    private static JsonObject.Builder item(String id) {
        return JsonObject.with("id", id).with("title", words("项 " + id)).with("points", "0.5");
    }

    private static JsonArray two(JsonObject.Builder one, JsonObject.Builder other) {
        return JsonArray.ofObjects(List.of(one.build(), other.build()).stream());
    }

    private static JsonObject.Builder heading(String id, String kind, int points) {
        return JsonObject.with("id", id)
                .with("kind", kind)
                .with("title", words("因素 " + id))
                .with("points", points);
    }

    private static JsonObject words(String zh) {
        return JsonObject.with("zh", zh).with("en", zh).build();
    }
}
