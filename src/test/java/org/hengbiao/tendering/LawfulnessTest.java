package org.hengbiao.tendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.regulation.Periods;
import org.hengbiao.regulation.Regulations;
import org.hengbiao.regulation.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LawfulnessTest {

    /** Tuesday, 2026-11-03, 10:00 in Asia/Shanghai. */
    private static final Instant PUBLISHED = Instant.parse("2026-11-03T02:00:00Z");

    private static final LocalDate FIVE_WORKING_DAYS_LATER = LocalDate.parse("2026-11-10");
    private static final Instant TWENTY_DAYS_LATER = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void lawfulDraftBreaksNothing() throws IOException {
        assertEquals(List.of(), clauses(draft(TWENTY_DAYS_LATER, null), rule()));
    }

    @Test
    void deadlineBeforeTwentyDaysBreaksLawArt35() throws IOException {
        assertEquals(List.of("Law art 35"), clauses(draft(Instant.parse("2026-11-22T02:00:00Z"), null), rule()));
    }

    @Test
    void ceilingOverTheBudgetBreaksO87Art12() throws IOException {
        assertEquals(List.of("O87 art 12"), clauses(draft(TWENTY_DAYS_LATER, Money.of("1000000.01")), rule()));
    }

    @Test
    void bondOverTwoPercentBreaksRegArt33() throws IOException {
        assertEquals(
                List.of("Reg art 33"),
                clauses(draft(TWENTY_DAYS_LATER, null), terms(FIVE_WORKING_DAYS_LATER, Money.of("20000.01")), rule()));
    }

    @Test
    void deadlineInAYearWithoutCalendarIsRefusedNotGuessed() throws IOException {
        Instant december = Instant.parse("2026-12-22T02:00:00Z");
        List<TenderBreach> breaches = lawfulness(december)
                .breaches(
                        draft(Instant.parse("2027-01-20T02:00:00Z"), null),
                        terms(LocalDate.parse("2026-12-29"), null),
                        rule(),
                        december);
        assertEquals(
                List.of("O87 art 85"),
                breaches.stream().map(TenderBreach::clause).toList());
    }

    @Test
    void everyBreachOfTheScoringRuleIsToldWithItsLine() throws IOException {
        Octets cheap = Octets.of(new String(rule().toArray(), StandardCharsets.UTF_8)
                .replace("weight: 35", "weight: 25")
                .getBytes(StandardCharsets.UTF_8));
        List<TenderBreach> breaches = lawfulness(PUBLISHED)
                .breaches(draft(TWENTY_DAYS_LATER, null), terms(FIVE_WORKING_DAYS_LATER, null), cheap, PUBLISHED);
        assertTrue(breaches.stream().anyMatch(breach -> breach.clause().equals("O87 art 55")), breaches.toString());
        assertTrue(breaches.stream().allMatch(breach -> breach.what().en().startsWith("Scoring rule, line ")));
    }

    private static List<String> clauses(TenderFacts facts, Octets rule) throws IOException {
        return clauses(facts, terms(FIVE_WORKING_DAYS_LATER, null), rule);
    }

    private static List<String> clauses(TenderFacts facts, TenderTerms terms, Octets rule) throws IOException {
        return lawfulness(PUBLISHED).breaches(facts, terms, rule, PUBLISHED).stream()
                .map(TenderBreach::clause)
                .toList();
    }

    private static Lawfulness lawfulness(Instant published) throws IOException {
        Path folder = Path.of("scoring-rules");
        return new Lawfulness(
                Regulations.load(Files.readAllBytes(folder.resolve("regulations/cn.yaml")))
                        .on(Periods.dayOf(published)),
                WorkCalendar.load(List.of(Files.readAllBytes(folder.resolve("calendars/cn-2026.yaml")))));
    }

    private static Octets rule() throws IOException {
        return Octets.of(Files.readAllBytes(Path.of("scoring-rules", "rules", "firewall-balanced.yaml")));
    }

    private static TenderTerms terms(LocalDate until, @Nullable Money bond) {
        return new TenderTerms("open", until, until, bond, Sha256.ofText("plan"), new UUID(1, 1), null);
    }

    private static TenderFacts draft(Instant deadline, @Nullable Money ceiling) {
        CreditCode code = new CreditCode("919999000000000016");
        return new TenderFacts(
                new UUID(1, 1),
                "HB-1",
                "示例",
                "Example",
                new UUID(1, 2),
                code,
                code,
                Money.of("1000000.00"),
                ceiling,
                List.of(new TenderFacts.Item("1", "firewall", 1, Map.of())),
                "1",
                deadline,
                Sha256.ofText("rule"),
                null,
                Map.of());
    }
}
