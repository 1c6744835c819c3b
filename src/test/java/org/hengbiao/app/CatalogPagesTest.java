package org.hengbiao.app;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.identity.PasswordRule;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.SessionCookie;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk's list from the file to the catalog, and the search, in a real browser without scripts. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogPagesTest {

    private static final String HEADER = "类别,产品名称,型号及版本,生产厂商,证书名称,证书编号,发证机构,发证日期,有效期至,适用网络/密级\n";

    /** What the clerk looks for on the pages. */
    private record Sought(
            Browser.Labels signIn,
            String file,
            String bring,
            String mend,
            String save,
            String takeOver,
            String done,
            String words,
            String search) {}

    private static final Map<String, Sought> SOUGHT = Map.of(
            "en",
            new Sought(
                    Browser.Labels.ENGLISH,
                    "File",
                    "Bring the file",
                    "Mend",
                    "Save and check again",
                    "Take over into the catalog",
                    "Taken over",
                    "Words",
                    "Search"),
            "zh-CN",
            new Sought(Browser.Labels.CHINESE, "文件", "上传文件", "更正", "保存并重新检查", "导入目录", "已导入", "关键词", "查询"));

    private final DemoData demo;

    @TempDir
    Path folder;

    @TestHTTPResource("/")
    String root;

    private Browser browser;

    CatalogPagesTest(DemoData demo) {
        this.demo = demo;
    }

    @BeforeAll
    void open() {
        demo.ensure();
        browser = new Browser(root);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void clerkBringsMendsAndTakesAListOverAndFindsWhatIsInIt(String language) throws Exception {
        Sought sought = SOUGHT.get(language);
        String model = language.equals("en") ? "PG-100" : "PG-200";
        Path file = Files.write(
                folder.resolve("list-" + language + ".csv"),
                (HEADER + "安全审计,示例审计,PG系列,示例乙网络安全股份有限公司,,,,,,\n打印机,示例,,,,,,26.3.15,,\n")
                        .getBytes(StandardCharsets.UTF_8));
        Page page = browser.visitor(language);
        People.TestPerson bureau = People.of("bureau");
        Browser.signIn(page, sought.signIn(), bureau.login(), PasswordRule.DEMO);
        page.navigate("/catalog/lists");
        page.getByLabel(sought.file(), new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(file);
        click(page, AriaRole.BUTTON, sought.bring());
        page.waitForSelector("#faults");
        String list = page.url();
        sound(page, "catalog-list-faulty", language);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(sought.mend()).setExact(true))
                .first()
                .click();
        sound(page, "catalog-row", language);
        page.getByLabel("型号及版本").fill(model + " V1.0、" + model + "A V1.0");
        click(page, AriaRole.BUTTON, sought.save());
        for (int i = 0; page.locator("#faults").count() > 0 && i < 3; i++) {
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(sought.mend()).setExact(true))
                    .first()
                    .click();
            page.getByLabel("类别").fill("安全审计");
            page.getByLabel("型号及版本").fill(model + "B V1.0");
            page.getByLabel("生产厂商").fill("示例乙网络安全股份有限公司");
            page.getByLabel("发证日期").fill("");
            click(page, AriaRole.BUTTON, sought.save());
        }
        page.navigate(list + "?show=new");
        assertTrue(page.locator("#differences").isVisible());
        sound(page, "catalog-list-ready", language);
        click(page, AriaRole.BUTTON, sought.takeOver());
        page.waitForCondition(() -> {
            page.navigate(list);
            return page.content().contains(sought.done());
        });
        page.navigate("/catalog/lists");
        sound(page, "catalog-lists", language);
        page.navigate("/catalog");
        page.getByLabel(sought.words()).fill(model);
        click(page, AriaRole.BUTTON, sought.search());
        assertEquals(3, page.locator("tbody tr").count());
        assertEquals(1, page.locator("a[href='/catalog/lists']").count());
        assertEquals(2, page.locator("a[href^='/catalog/export.']").count());
        sound(page, "catalog-search", language);
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void sound(Page page, String name, String language) {
        assertEquals(List.of(), PageText.untranslated(page.content(), language), name);
        assertEquals(0, Browser.picture(page, name, language), name + " scrolls sideways at 360 pixels");
    }

    @Test
    void otherRolesGetNoListAndNoExportAndOnlyVendorsAlsoSearch() {
        for (Role role : Role.values()) {
            String session = Sessions.of(People.of(role.text()).login());
            boolean bureau = role == Role.BUREAU;
            Map<String, Integer> pages = Map.of(
                    "/catalog/lists",
                    bureau ? 200 : 403,
                    "/catalog/lists/" + new UUID(0, 1),
                    bureau ? 404 : 403,
                    "/catalog/lists/" + new UUID(0, 1) + "/rows/1/0",
                    bureau ? 404 : 403,
                    "/catalog/export.csv",
                    bureau ? 200 : 403,
                    "/catalog",
                    bureau || role == Role.VENDOR ? 200 : 403);
            pages.forEach((path, status) -> {
                Response answer = given().cookie(SessionCookie.NAME, session).get(path);
                assertEquals(status, answer.statusCode(), role + " " + path);
            });
            Supplier<RequestSpecification> form = form(session);
            for (String act : List.of("take-over", "resume", "throw-away", "rows/1/0")) {
                Response answer = form.get().post("/catalog/lists/" + new UUID(0, 1) + "/" + act);
                assertEquals(bureau ? 404 : 403, answer.statusCode(), role + " " + act);
            }
        }
    }

    /** A form as a browser sends it, with the token that a page of the same person carries. */
    private static Supplier<RequestSpecification> form(String session) {
        Response page = given().cookie(SessionCookie.NAME, session).get("/work");
        Matcher token = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]+)\"")
                .matcher(page.asString());
        assertTrue(token.find(), "the page has a token");
        return () -> given().cookies(page.getCookies())
                .cookie(SessionCookie.NAME, session)
                .formParam(token.group(1), token.group(2));
    }
}
