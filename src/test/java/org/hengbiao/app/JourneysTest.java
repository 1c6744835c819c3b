package org.hengbiao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hengbiao.app.Browser.Labels;
import org.hengbiao.identity.PasswordRule;
import org.hengbiao.tendering.TenderFixture;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people do on the pages, in a real browser, found by role and label. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest {

    private static final String TITLE = "示例防火墙采购";

    private final TenderFixture tenders;
    private final DemoData demo;

    @TestHTTPResource("/")
    String root;

    private Browser browser;

    JourneysTest(TenderFixture tenders, DemoData demo) {
        this.tenders = tenders;
        this.demo = demo;
    }

    @BeforeEach
    void open() {
        if (browser == null) {
            demo.ensure();
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
    void wrongPasswordIsToldThenTheRightOneLeadsToOnesWork() {
        String login = People.of("vendor").login();
        Page page = browser.visitor("zh-CN");
        Browser.signIn(page, Labels.CHINESE, login, "not-the-password");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(Labels.CHINESE.problem());
        assertThat(page.getByLabel(Labels.CHINESE.account())).hasValue(login);
        assertFits(page, "sign-in-wrong", "zh-CN");
        Browser.signIn(page, Labels.CHINESE, login, PasswordRule.DEMO);
        assertThat(heading(page, "我的工作")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Labels.CHINESE.signOut()))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Labels.CHINESE.signIn())))
                .isVisible();
        page.navigate("/work");
        assertThat(page.getByLabel(Labels.CHINESE.password())).isVisible();
    }

    @Test
    void visitorChoosesItsLanguageAndOpensATender() {
        tenders.published(Duration.ofDays(30));
        Page page = browser.visitor("zh-CN");
        page.navigate("/");
        assertThat(heading(page, "采购项目")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(heading(page, "Tenders")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("中文"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .first()
                .click();
        assertThat(heading(page, TITLE)).isVisible();
        assertThat(page.getByText("开标证书（Base64）")).isHidden();
        page.getByText("核验所需的技术信息").click();
        assertThat(page.getByText("开标证书（Base64）")).isVisible();
    }

    @Test
    void everyPublicPageFitsAPhone() {
        UUID tender = tenders.published(Duration.ofDays(30));
        for (Labels labels : new Labels[] {Labels.CHINESE, Labels.ENGLISH}) {
            Page page = browser.visitor(labels.language());
            page.navigate("/");
            assertFits(page, "home", labels.language());
            page.navigate("/how-it-works");
            assertFits(page, "how", labels.language());
            page.navigate("/sign-in");
            assertFits(page, "sign-in", labels.language());
            page.navigate("/no-such-page");
            assertFits(page, "not-found", labels.language());
            page.navigate("/tenders/" + tender);
            assertFits(page, "tender", labels.language());
        }
    }

    @Test
    void everyRoleSeesItsWork() {
        for (Labels labels : new Labels[] {Labels.CHINESE, Labels.ENGLISH}) {
            for (DemoPeople.Account account : DemoPeople.ACCOUNTS) {
                workOf(account.login(), labels);
            }
            for (String login : FirstPeople.ACCOUNTS.keySet()) {
                workOf(login, labels);
            }
        }
    }

    private void workOf(String login, Labels labels) {
        Page page = browser.visitor(labels.language());
        Browser.signIn(page, labels, login, PasswordRule.DEMO);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                        .first())
                .isVisible();
        assertFits(page, "work-" + login, labels.language());
        if (login.equals("auditor")) {
            String link = labels.language().equals("en") ? "Open the record of sign-ins" : "查看登录记录";
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                    .click();
            assertFits(page, "sign-ins", labels.language());
        }
        page.context().close();
    }

    @Test
    void administratorIsToldWhatTheClockTakes() {
        Page page = browser.visitor("en");
        Browser.signIn(page, Labels.ENGLISH, "sysadmin", PasswordRule.DEMO);
        page.getByLabel("Days forward").fill("many");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move the clock"))
                .click();
        assertThat(page.getByText("Enter a whole number of days from 1 to 400."))
                .isVisible();
        page.getByLabel("Days forward").fill("1");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move the clock"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/work$"));
    }

    private static void assertFits(Page page, String name, String language) {
        assertEquals(0, Browser.picture(page, name, language), name + " scrolls sideways at 360 pixels");
        assertTrue(page.title().contains(language.equals("en") ? "Hengbiao" : "衡标"), page.title());
    }

    private static com.microsoft.playwright.Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }
}
