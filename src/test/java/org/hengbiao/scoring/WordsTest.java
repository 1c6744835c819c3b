package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(Words.in("en").keys()),
                new TreeSet<>(Words.in("zh-CN").keys()));
    }

    @Test
    void bothLanguagesSayEachSentenceWithTheSameValues() {
        for (String key : Words.in("en").keys()) {
            assertEquals(placeholders("en", key), placeholders("zh", key), key);
        }
    }

    @Test
    void aSentenceWithoutItsValueIsADefectNotABlank() {
        assertThrows(IllegalStateException.class, () -> Words.in("en").say("formula.price", Map.of()));
        assertThrows(IllegalStateException.class, () -> Words.in("en").say("no.such.key", Map.of()));
    }

    @Test
    void everyNoticeHasWords() {
        Notice outlier = new Notice(
                "outlier",
                Sha256.ofText("bid"),
                "O87 art 64",
                Map.of("criterion", "design", "member", "m", "grade", "3", "othersMean", "5", "percent", "30"));

        assertEquals(
                "Criterion design: the grade 3 is more than 30% away from the others' mean 5; the member explains or"
                        + " corrects it.",
                Explanation.sentence(outlier).en());
        assertEquals(
                "评审因素 design：评分 3 偏离其他成员平均分 5 超过 30%，须说明或更正。",
                Explanation.sentence(outlier).zh());
    }

    /** Vendors never learn which member gave which grade. */
    @Test
    void anExplanationNamesNoMemberAndNoOtherBidder() {
        Ranking ranking = Scoring.rank(WorkedExample.RULE, WorkedExample.bids(), WorkedExample.sheets());
        Explanation explanation = Explanation.of(WorkedExample.RULE, ranking);
        Sha256 bid = WorkedExample.bid("2");
        String all = explanation.text(bid, "zh") + explanation.text(bid, "en") + explanation.toJson(bid);

        for (int member = 1; member <= 5; member++) {
            UUID id = WorkedExample.member(member);
            assertFalse(all.contains(id.toString()));
        }
        for (int other : new int[] {1, 3, 4, 12}) {
            assertFalse(all.contains(PriceScoreTest.vendor(other).text()));
        }
    }

    @Test
    void aRankingOfAnotherRuleIsNotExplained() {
        Ranking ranking = Scoring.rank(WorkedExample.RULE, WorkedExample.bids(), WorkedExample.sheets());

        assertThrows(
                IllegalArgumentException.class, () -> Explanation.of(RuleFiles.rule("firewall-balanced"), ranking));
        assertThrows(
                IllegalArgumentException.class,
                () -> Explanation.of(WorkedExample.RULE, ranking).text(Sha256.ofText("nobody"), "en"));
    }

    private static Set<String> placeholders(String language, String key) {
        Map<String, String> echo = Set.of(
                        "bid",
                        "vendor",
                        "rank",
                        "placed",
                        "total",
                        "brand",
                        "gate",
                        "reason",
                        "quoted",
                        "evaluated",
                        "title",
                        "score",
                        "weight",
                        "most",
                        "least",
                        "clause",
                        "grades",
                        "points",
                        "percent",
                        "amount",
                        "lowest",
                        "parameter",
                        "value",
                        "unit",
                        "floor",
                        "ceiling",
                        "within",
                        "gained",
                        "span",
                        "band",
                        "met",
                        "of",
                        "certificate",
                        "members",
                        "sum",
                        "count",
                        "per",
                        "criterion",
                        "grade",
                        "othersMean",
                        "price",
                        "number",
                        "second",
                        "bound",
                        "limit",
                        "difference",
                        "best",
                        "formula",
                        "other",
                        "word",
                        "procedure",
                        "policy",
                        "from",
                        "to",
                        "trigger",
                        "field",
                        "known",
                        "rule",
                        "leader",
                        "text",
                        "share",
                        "off",
                        "scale",
                        "counted",
                        "description",
                        "defect")
                .stream()
                .collect(Collectors.toMap(name -> name, name -> "{" + name + "}"));
        return PLACEHOLDER
                .matcher(Words.in(language).say(key, echo))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
