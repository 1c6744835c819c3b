package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "hengbiao", "regulation");
    private static final Applicability TENDER = goods(Procedure.OPEN_TENDER, "3000000.00");

    @Test
    @DisplayName("财库〔2022〕19: an old procurement keeps the deduction of its publication day")
    void theLawIsThatOfThePublicationDay() {
        Regulations law = ChinaLaw.regulations();

        assertEquals(
                6,
                law.on(day("2022-06-30"))
                        .limit("small-firm-deduction-min", TENDER)
                        .whole());
        assertEquals(
                10,
                law.on(day("2022-07-01"))
                        .limit("small-firm-deduction-min", TENDER)
                        .whole());
        assertEquals(day("2022-07-01"), law.on(day("2022-07-01")).day());
    }

    @Test
    void whatIsUnknownOrNotInForceIsRefusedInWords() {
        RuleSet rules = ChinaLaw.rules();

        assertEquals(
                "nothing-like-it: no such provision is in force on 2026-11-24",
                assertThrows(NoProvision.class, () -> rules.limit("nothing-like-it", TENDER))
                        .getMessage());
        assertEquals(
                "domestic-product-deduction: no such provision is in force on 2025-12-31",
                assertThrows(
                                NoProvision.class,
                                () -> ChinaLaw.regulations()
                                        .on(day("2025-12-31"))
                                        .limit("domestic-product-deduction", TENDER))
                        .getMessage());
        assertEquals(
                "committee-size: is not made for a negotiation of goods with a budget of 1.00",
                assertThrows(
                                NoProvision.class,
                                () -> rules.limit("committee-size", goods(Procedure.NEGOTIATION, "1.00")))
                        .getMessage());
        NoProvision rule = assertThrows(NoProvision.class, () -> rules.limit("no-floor-price", TENDER));
        assertEquals("no-floor-price: is a rule without a number", rule.getMessage());
        assertEquals("no-floor-price", rule.id());
        assertEquals(
                "cn: no provision is in force on 2002-12-31",
                assertThrows(NoProvision.class, () -> ChinaLaw.regulations().on(day("2002-12-31")))
                        .getMessage());
    }

    @Test
    void aSettingThatIsMissingOrStrangeIsRefused() {
        NoProvision missing = assertThrows(
                NoProvision.class,
                () -> ChinaLaw.regulations().on(day("2010-01-01")).periodSettings());
        assertEquals("last-day-on-weekend: no setting is in force on 2010-01-01", missing.getMessage());
        String file = text(ChinaLaw.REGULATION);
        NoProvision strange = assertThrows(
                NoProvision.class,
                () -> law(file.replace("choice: both-out", "choice: none-out")).periodSettings());
        assertEquals("backwards-count: must be both-out or one-out, not none-out", strange.getMessage());
    }

    @Test
    void settingsAreData() {
        String file = text(ChinaLaw.REGULATION);

        assertEquals(new PeriodSettings(true, true), law(file).periodSettings());
        assertEquals(
                new PeriodSettings(false, false),
                law(file.replace("choice: both-out", "choice: one-out").replace("choice: moves", "choice: stays"))
                        .periodSettings());
    }

    @Test
    void aClauseLeadsToItsProvisions() {
        RuleSet rules = ChinaLaw.rules();

        assertEquals(
                List.of("bid-bond"),
                rules.ofClause("Reg art 33").stream().map(Provision::id).toList());
        assertEquals(
                List.of("document-availability"),
                rules.ofClause("Reg art 31").stream().map(Provision::id).toList());
        assertEquals(List.of(), rules.ofClause("O87 art 5"));
        assertTrue(rules.findLimit("no-such", TENDER).isEmpty());
    }

    @Test
    void theLawNamesItsJurisdictionAndItsTexts() {
        Regulations law = ChinaLaw.regulations();

        assertEquals("cn", law.jurisdiction());
        Instrument first = law.instruments().get(0);
        assertEquals("Law", first.abbreviation());
        assertEquals("Government Procurement Law", first.title().en());
        assertTrue(first.holds("Law art 35"));
        assertTrue(first.holds("Law"));
        assertFalse(first.holds("Lawful art 35"));
    }

    @Test
    void aLimitSpeaksInItsUnit() {
        RuleSet rules = ChinaLaw.rules();
        Limit bond = rules.limit("bid-bond", TENDER);

        assertEquals(new BigDecimal("2"), bond.value());
        assertEquals(Money.of("60000.00"), bond.percentOf(TENDER.budget()));
        assertEquals("≤ 2 percent", bond.inWords());
        assertThrows(IllegalStateException.class, bond::money);
        assertThrows(
                IllegalStateException.class,
                () -> rules.limit("tender-issue-to-deadline", TENDER).percentOf(Money.ZERO));
        assertThrows(IllegalStateException.class, () -> Kind.RULE.keeps(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong_type | line 1, column 1 | /type the type must be hengbiao.org/regulation@v1",
                "id_not_kebab_case | line 7, column 5 | /entries/0/id must be in kebab-case",
                "clause_of_unknown_instrument | line 8, column 5 | /entries/0/clause no instrument of the file is called as O88 art 16 begins",
                "limit_without_value | line 7, column 5 | /entries/0 a limit has a value and a unit, a setting a choice, a rule neither",
                "rule_with_value | line 7, column 5 | /entries/0 a limit has a value and a unit, a setting a choice, a rule neither",
                "setting_without_choice | line 7, column 5 | /entries/0 a limit has a value and a unit, a setting a choice, a rule neither",
                "unknown_kind | line 10, column 5 | /entries/0/kind must be one of minimum, maximum, exact, below, rule, ground, setting",
                "unknown_unit | line 12, column 5 | /entries/0/unit must be one of working-days, days, minutes, years, yuan, percent, share, times, count, decimals",
                "unknown_source | line 14, column 5 | /entries/0/source must be one of read, secondary, unconfirmed, house",
                "value_negative | line 11, column 5 | /entries/0/value a value is written like 20, 1.5 or 2/3",
                "value_over_nothing | line 11, column 5 | /entries/0/value a value is written like 20, 1.5 or 2/3",
                "date_that_does_not_exist | line 13, column 5 | /entries/0/from must be a date such as 2026-11-24",
                "ends_before_it_begins | line 7, column 5 | /entries/0 a provision ends on or after its first day",
                "no_procedure | line 7, column 5 | /entries/0 a scope names a procedure and a subject",
                "unknown_procedure | line 14, column 5 | /entries/0/procedures must be one of open-tender, invited-tender, negotiation, consultation, quotation",
                "budget_bounds_meet | line 7, column 5 | /entries/0 the budget's lower bound must lie under the upper one",
                "article_neither_unconfirmed_nor_absent | line 14, column 5 | /entries/0/article must be unconfirmed, or absent",
                "unknown_field | line 14, column 5 | /entries/0/note unknown field",
                "title_in_one_language | line 9, column 5 | /entries/0/title/en is missing",
                "title_blank | line 9, column 5 | /entries/0/title a text needs both languages",
                "same_question_twice | line 15, column 5 | /entries/1/id answers the same question on the same day as the entry at line 7, column 5"
            })
    void aBrokenFileIsRefusedWithItsPlace(String name, String where, String rule) {
        MalformedException refusal = assertThrows(
                MalformedException.class,
                () -> Regulations.load(ChinaLaw.read(RESOURCES.resolve("broken-regulations/" + name + ".yaml"))));

        assertEquals(where + ": " + rule, refusal.where() + ": " + refusal.rule());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day_of_another_year | /holidays/0 2026-01-01 is not in 2025",
                "make_up_day_of_another_year | /makeUpDays/0 2025-01-04 is not in 2026",
                "make_up_day_on_a_monday | /makeUpDays/0 must be a Saturday or Sunday that is no holiday, once",
                "make_up_day_on_a_holiday | /makeUpDays/0 must be a Saturday or Sunday that is no holiday, once",
                "make_up_day_twice | /makeUpDays/1 must be a Saturday or Sunday that is no holiday, once",
                "make_up_day_that_does_not_exist | /makeUpDays/0 must be a date such as 2026-11-24",
                "holiday_ends_before_it_begins | /holidays/0/to must not lie before the first day",
                "another_zone | /zone must be Asia/Shanghai",
                "day_in_two_holidays | /holidays/1 2026-01-03 is in two holidays",
                "no_source | /source is missing",
                "year_out_of_range | /year must be from 1990 to 2200"
            })
    void aBrokenCalendarIsRefused(String name, String rule) {
        MalformedException refusal = assertThrows(
                MalformedException.class,
                () -> WorkCalendar.load(
                        List.of(ChinaLaw.read(RESOURCES.resolve("broken-calendars/" + name + ".yaml")))));

        assertEquals(rule, refusal.rule());
        assertTrue(refusal.where().startsWith("line "), refusal.where());
    }

    @Test
    void whatTheBrokenFilesWereMadeFromIsSound() {
        assertEquals(
                1,
                Regulations.load(ChinaLaw.read(RESOURCES.resolve("sound-regulation.yaml")))
                        .provisions()
                        .size());
        assertTrue(WorkCalendar.load(List.of(ChinaLaw.read(RESOURCES.resolve("sound-calendar.yaml"))))
                .covers(2026));
        assertThrows(
                MalformedException.class,
                () -> Regulations.load(ChinaLaw.read(RESOURCES.resolve("broken-regulations/not_yaml.yaml"))));
    }

    @Test
    void entriesOfOneIdMayDifferInTimeSubjectOrBudget() throws IOException {
        Set<String> recurring = ChinaLaw.regulations().provisions().stream()
                .collect(Collectors.groupingBy(Provision::id, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .map(e -> e.getKey())
                .collect(Collectors.toSet());

        assertTrue(recurring.containsAll(Set.of("price-weight", "committee-size", "small-firm-deduction-min")));
        try (Stream<Path> files = Files.list(RESOURCES.resolve("broken-regulations"))) {
            assertEquals(22, files.count(), "every broken file has its row above");
        }
    }

    private static RuleSet law(String file) {
        return Regulations.load(file.getBytes(StandardCharsets.UTF_8)).on(ChinaLaw.TODAY);
    }

    private static String text(Path file) {
        return new String(ChinaLaw.read(file), StandardCharsets.UTF_8);
    }
}
