package org.hengbiao.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawTableTest {

    private static final Pattern LINE = Pattern.compile("(?m)^(\\S.*?)  +(\\S+)  .*  (\\d+)$");

    private static final String SMALL = """
            type: hengbiao.org/regulation@v1
            jurisdiction: cn
            instruments:
              - {abbreviation: O87, title: {zh: "令", en: "Order"}}
              - {abbreviation: "财库〔2022〕19", title: {zh: "通知", en: "Circular"}}
            entries:
              - {id: size, clause: O87 art 47, also: [O87 art 48], title: {zh: "人数", en: "Size"}, kind: minimum,
                 value: "7", unit: count, procedures: [invited-tender, open-tender], subjects: [goods],
                 budgetFrom: "10.00", budgetBelow: "20.00", from: 2017-10-01, source: read}
              - {id: rate, clause: "财库〔2022〕19", article: unconfirmed, title: {zh: "比例", en: "Rate"}, kind: rule,
                 from: 2022-07-01, source: secondary}
              - {id: count, clause: O87 art 85, title: {zh: "计算", en: "Count"}, kind: setting, choice: moves,
                 from: 2017-10-01, source: house}
            """;

    @Test
    void aRowSaysClauseValueScopeAndLine() {
        assertEquals("""
                clause                  id     value      for                                                  from        source     line
                O87 art 47; O87 art 48  size   ≥ 7 count  open-tender+invited-tender, goods, ≥ 10.00, < 20.00  2017-10-01  read       7
                财库〔2022〕19 (?)      rate   rule       all                                                  2022-07-01  secondary  10
                O87 art 85              count  = moves    all                                                  2017-10-01  house      12
                """, new LawTable("en", null).render(law()));
    }

    @Test
    void everyLineNumberOfTheRealTableLeadsToItsEntry() {
        List<String> file = new String(ChinaLaw.read(ChinaLaw.REGULATION), StandardCharsets.UTF_8)
                .lines()
                .toList();
        RuleSet rules = ChinaLaw.rules();
        Matcher rows = LINE.matcher(new LawTable("en", null).render(rules));
        int count = 0;
        while (rows.find()) {
            count++;
            assertTrue(file.get(Integer.parseInt(rows.group(3)) - 1).endsWith("id: " + rows.group(2)), rows.group());
        }
        assertEquals(rules.provisions().size(), count);
    }

    @Test
    void theTableSpeaksChinese() {
        assertEquals("""
                条款                    编号   内容            适用                                       生效        来源      行
                O87 art 47; O87 art 48  size   ≥ 7 （人、家）  公开招标+邀请招标, 货物, ≥ 10.00, < 20.00  2017-10-01  原文      7
                财库〔2022〕19 (?)      rate   规定            全部                                       2022-07-01  二手资料  10
                O87 art 85              count  = moves         全部                                       2017-10-01  自设      12
                """, new LawTable("zh-CN", null).render(law()));
    }

    @Test
    void theColumnOfTestsNamesThoseCalledAfterTheClauseAndThenThoseThatHoldIt() {
        ClauseCitations tests = new ClauseCitations(Map.of(
                "BTest", "@DisplayName(\"O87 art 48: two\") void two() {}",
                "ATest", "@DisplayName(\"O87 art 47: one\") void one() {} // O87 art 85",
                "CTest", "// O87 art 47"));

        List<String> lines = new LawTable("en", tests).render(law()).lines().toList();
        assertTrue(lines.get(0).endsWith("  line  tests"), lines.get(0));
        assertTrue(lines.get(1).endsWith("  7     ATest.one BTest.two CTest"), lines.get(1));
        assertTrue(lines.get(2).endsWith("  10"), lines.get(2));
        assertTrue(lines.get(3).endsWith("  12    ATest"), lines.get(3));
    }

    @Test
    void aChineseOrFullWidthCharacterTakesTwoColumnsAndItsNeighborsOne() {
        String wide = SMALL.replace("财库〔2022〕19", "\u2e80\uffef\u2e7f\ufff0");
        List<String> lines = new LawTable("en", null)
                .render(Regulations.load(wide.getBytes(StandardCharsets.UTF_8)).on(ChinaLaw.TODAY))
                .lines()
                .toList();

        assertTrue(lines.get(2).startsWith("\u2e80\uffef\u2e7f\ufff0 (?)" + " ".repeat(14) + "rate"), lines.get(2));
    }

    @Test
    void everyNameOfTheDataFilesHasAChineseWord() {
        LawWords words = new LawWords("zh");
        Stream.of(Unit.values(), Subject.values(), SourceMark.values(), new Named[] {Kind.RULE, Kind.GROUND})
                .flatMap(Stream::of)
                .map(Named::wireName)
                .forEach(name -> assertNotEquals(name, words.say(name)));
        assertEquals("unknown", words.say("unknown"));
    }

    private static RuleSet law() {
        return Regulations.load(SMALL.getBytes(StandardCharsets.UTF_8)).on(ChinaLaw.TODAY);
    }
}
