package org.hengbiao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hengbiao.app.Browser.Labels;
import org.hengbiao.catalog.SampleCatalog;
import org.hengbiao.identity.PasswordRule;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two clerks decide about a product on the pages, without JavaScript, in both languages. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogJourneyTest {

    private final SampleCatalog sample;

    @TestHTTPResource("/")
    String root;

    private Browser browser;

    CatalogJourneyTest(SampleCatalog sample) {
        this.sample = sample;
    }

    @BeforeEach
    void open() {
        if (browser == null) {
            sample.ensure();
            browser = new Browser(root);
        }
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void clerksAdmitSuspendAndRemoveInChinese() {
        play(
                Labels.CHINESE,
                SampleCatalog.number(55),
                new Words("提出入围申请", "准予入围", "暂停", "提议移出", "同意", "理由", "目录待办事项", "发起人本人不能办结", "待第二人复核"));
    }

    @Test
    void clerksAdmitSuspendAndRemoveInEnglish() {
        play(
                Labels.ENGLISH,
                SampleCatalog.number(56),
                new Words(
                        "Apply for admission",
                        "Admit",
                        "Suspend",
                        "Propose to remove",
                        "Confirm",
                        "Reason",
                        "What waits in the catalog",
                        "Who began this can't settle it",
                        "waits for a second person"));
    }

    private record Words(
            String apply,
            String admit,
            String suspend,
            String remove,
            String confirm,
            String reason,
            String waiting,
            String notYou,
            String waits) {}

    private void play(Labels labels, String number, Words words) {
        Page clerk = signedIn(labels);
        Page second = signedIn(labels);
        fill(clerk, number, words.apply(), words.reason());
        clerk.navigate("/catalog/waiting");
        row(clerk, number).getByLabel(words.reason()).fill("测评合格");
        row(clerk, number).getByRole(AriaRole.BUTTON).first().click();
        fill(clerk, number, words.suspend(), words.reason());
        assertThat(clerk.getByText(words.waits()).first()).isVisible();
        fits(clerk, "catalog-product", labels);
        fill(clerk, number, words.remove(), words.reason());
        clerk.navigate("/catalog/waiting");
        fits(clerk, "catalog-waiting", labels);
        // The first button of a product's first row is the confirmation of its suspension.
        row(clerk, number).first().getByRole(AriaRole.BUTTON).first().click();
        assertThat(clerk.getByRole(AriaRole.ALERT)).containsText(words.notYou());
        fits(clerk, "catalog-problem", labels);
        second.navigate("/catalog/waiting");
        row(second, number).first().getByRole(AriaRole.BUTTON).first().click();
        row(second, number).getByLabel(words.reason()).fill("情况属实");
        row(second, number).getByRole(AriaRole.BUTTON).first().click();
        assertThat(row(second, number)).hasCount(0);
        second.navigate("/catalog/products/" + number);
        fits(second, "catalog-removed", labels);
    }

    private Page signedIn(Labels labels) {
        Page page = browser.visitor(labels.language());
        Browser.signIn(page, labels, People.of("bureau").login(), PasswordRule.DEMO);
        return page;
    }

    /** Fills the form of that name on the product's page and sends it. */
    private static void fill(Page page, String number, String form, String reason) {
        page.navigate("/catalog/products/" + number);
        Locator region = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(form).setExact(true));
        region.getByLabel(reason).fill("测试理由");
        region.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    private static Locator row(Page page, String number) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(number));
    }

    private static void fits(Page page, String name, Labels labels) {
        assertEquals(0, Browser.picture(page, name, labels.language()), name + " scrolls sideways on a phone");
        page.setViewportSize(1280, 900);
    }
}
