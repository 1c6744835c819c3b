package org.hengbiao.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LawTableTest {

    private static final Pattern LINE = Pattern.compile("(?m)^(\\S.*?)  +(\\S+)  .*  (\\d+)$");

    @Test
    void aRowSaysClauseValueScopeAndLine() {
        String small = """
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

        assertEquals(
                """
                clause                  id     value      for                                                  from        source     line
                O87 art 47; O87 art 48  size   ≥ 7 count  open-tender+invited-tender, goods, ≥ 10.00, < 20.00  2017-10-01  read       7
                财库〔2022〕19 (?)      rate   rule       all                                                  2022-07-01  secondary  10
                O87 art 85              count  = moves    all                                                  2017-10-01  house      12
                """,
                LawTable.render(
                        Regulations.load(small.getBytes(StandardCharsets.UTF_8)).on(ChinaLaw.TODAY)));
    }

    @Test
    void everyLineNumberOfTheRealTableLeadsToItsEntry() {
        List<String> file = new String(ChinaLaw.read(ChinaLaw.REGULATION), StandardCharsets.UTF_8)
                .lines()
                .toList();
        RuleSet rules = ChinaLaw.rules();
        Matcher rows = LINE.matcher(LawTable.render(rules));
        int count = 0;
        while (rows.find()) {
            count++;
            assertTrue(file.get(Integer.parseInt(rows.group(3)) - 1).endsWith("id: " + rows.group(2)), rows.group());
        }
        assertEquals(rules.provisions().size(), count);
    }
}
