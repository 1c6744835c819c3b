package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hengbiao.formats.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringRuleTest {

    static Iterable<Path> shippedRules() {
        return RuleFiles.in(RuleFiles.RULES);
    }

    @ParameterizedTest
    @MethodSource("shippedRules")
    void canonicalFormOfAShippedRuleReadsBackAsTheSameRule(Path file) {
        ScoringRule rule = ScoringRule.parse(RuleFiles.bytes(file));

        ScoringRule again = ScoringRule.fromCanonical(rule.canonical());

        assertEquals(rule, again);
        assertArrayEquals(rule.canonical(), again.canonical());
        assertEquals(rule.digest(), again.digest());
    }

    @ParameterizedTest
    @MethodSource("shippedRules")
    void shippedRuleIsNamedAfterItsId(Path file) {
        assertEquals(
                file.getFileName().toString(),
                ScoringRule.parse(RuleFiles.bytes(file)).id() + ".yaml");
    }

    @Test
    void commentsQuotesAndTrailingZerosDoNotChangeTheDigest() {
        String file = text("firewall-security");
        String restyled = file.replace("points: 30", "points: \"30.00\"").replaceAll("(?m)^#.*\n", "");

        assertEquals(
                RuleFiles.rule("firewall-security").digest(), parse(restyled).digest());
    }

    @Test
    void anyOtherPointChangesTheDigest() {
        String changed = text("firewall-security").replace("floor: 90\n", "floor: 91\n");

        assertNotEquals(
                RuleFiles.rule("firewall-security").digest(), parse(changed).digest());
    }

    @Test
    void aRuleThatIsNotInItsCanonicalFormIsNoPinnedRule() {
        String canonical = new String(RuleFiles.rule("firewall-security").canonical(), StandardCharsets.UTF_8);
        byte[] longer =
                canonical.replace("\"floor\":\"90\"", "\"floor\":\"90.0\"").getBytes(StandardCharsets.UTF_8);

        assertThrows(MalformedException.class, () -> ScoringRule.fromCanonical(longer));
    }

    private static String text(String name) {
        return new String(RuleFiles.bytes(RuleFiles.RULES.resolve(name + ".yaml")), StandardCharsets.UTF_8);
    }

    private static ScoringRule parse(String text) {
        return ScoringRule.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
