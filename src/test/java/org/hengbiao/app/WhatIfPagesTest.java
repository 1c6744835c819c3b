package org.hengbiao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hengbiao.app.Browser.Labels;
import org.hengbiao.award.EvaluatedTender;
import org.hengbiao.identity.PasswordRule;
import org.hengbiao.tendering.TenderFixture;
import org.hengbiao.tendering.TenderProposal;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.Test;

/** The what-if pages in a real browser, in both languages, on a computer and on a phone. */
@QuarkusTest
class WhatIfPagesTest {

    @Inject
    TenderFixture fixture;

    @Inject
    EvaluatedTender evaluations;

    @TestHTTPResource("/")
    String root;

    private static final List<Words> LANGUAGES = List.of(
            new Words(Labels.CHINESE, "试算评审办法", "试算", "种子", "评审办法（YAML）", "请输入整数种子", "最小的变化", "权重变化的影响", "查看"),
            new Words(
                    Labels.ENGLISH,
                    "Try the scoring rule",
                    "Try it",
                    "Seed",
                    "Scoring rule (YAML)",
                    "Enter a whole number",
                    "Smallest change",
                    "What other weights would do",
                    "Show it"));

    private record Words(
            Labels labels,
            String tryLink,
            String run,
            String seed,
            String rule,
            String problem,
            String smallest,
            String weights,
            String show) {}

    @Test
    void anAgencyTriesItsDraftsRule() {
        TestPerson agent = People.of("agency");
        LocalDate day = LocalDate.parse("2026-12-20");
        fixture.draft(agent, new TenderProposal.Times(Instant.parse("2027-01-15T01:00:00Z"), day, day));
        try (Browser browser = new Browser(root)) {
            for (Words words : LANGUAGES) {
                Page page = browser.visitor(words.labels().language());
                Browser.signIn(page, words.labels(), agent.login(), PasswordRule.DEMO);
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName(words.tryLink())
                                        .setExact(true))
                        .click();
                page.getByLabel(words.seed()).fill("many");
                press(page, words.run());
                assertThat(page.getByRole(AriaRole.ALERT)).containsText(words.problem());
                page.getByLabel(words.seed()).fill("7");
                press(page, words.run());
                sound(page, "what-if-draft", words);
            }
        }
    }

    @Test
    void anAgencyTriesTheTextOfARule() throws Exception {
        TestPerson agent = People.of("agency");
        String rule = Files.readString(Path.of("scoring-rules", "rules", "isolation-exchange.yaml"));
        try (Browser browser = new Browser(root)) {
            for (Words words : LANGUAGES) {
                Page page = browser.visitor(words.labels().language());
                Browser.signIn(page, words.labels(), agent.login(), PasswordRule.DEMO);
                page.navigate("/work/rule-trial");
                page.getByLabel(words.rule()).fill("no rule");
                press(page, words.run());
                assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
                page.getByLabel(words.rule()).fill(rule);
                press(page, words.run());
                sound(page, "what-if-text", words);
            }
        }
    }

    @Test
    void auditAsksOfAFinishedEvaluation() throws Exception {
        UUID tender = evaluations.reported().tender();
        TestPerson auditor = People.of("audit");
        try (Browser browser = new Browser(root)) {
            for (Words words : LANGUAGES) {
                Page page = browser.visitor(words.labels().language());
                Browser.signIn(page, words.labels(), auditor.login(), PasswordRule.DEMO);
                page.locator("a[href='/work/tenders/" + tender + "/weights']").click();
                assertFalse(page.content().contains("hb-stretch\""), "nothing is shown before it is asked for");
                press(page, words.show());
                sound(page, "what-if-evaluation", words);
            }
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Every bar has a text alternative, nothing is left untranslated, no style is inline, and a phone needs no scrolling. */
    private static void sound(Page page, String name, Words words) {
        assertThat(page.getByText(words.smallest()).first()).isVisible();
        String html = page.content();
        String language = words.labels().language();
        assertEquals(List.of(), PageText.untranslated(html, language), name);
        assertFalse(html.contains(" style="), name);
        int bars = page.locator("svg.hb-stretch").count();
        assertTrue(bars > 10, bars + " bars");
        assertEquals(bars, page.locator("svg.hb-stretch[role=img] > title").count());
        assertEquals(bars, page.locator("svg.hb-stretch > desc").count());
        assertEquals(0, Browser.picture(page, name, language), name + " scrolls sideways on a phone");
    }
}
