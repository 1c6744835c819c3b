package org.hengbiao.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.SessionCookie;
import org.hengbiao.tendering.TenderFixture;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    private final TenderFixture tenders;
    private final DemoData demo;

    PagesTest(TenderFixture tenders, DemoData demo) {
        this.tenders = tenders;
        this.demo = demo;
    }

    @BeforeEach
    void categoriesHaveTheirNames() {
        demo.ensure();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void publicPagesAreWhollyTranslated(String language) {
        UUID tender = tenders.published(Duration.ofDays(30));
        for (String path : List.of("/", "/sign-in", "/how-it-works", "/tenders/" + tender, "/no-such-page")) {
            assertSound(
                    path, language, given().header("Accept-Language", language).get(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void workPagesOfAllRolesAreWhollyTranslated(String language) {
        for (Role role : Role.values()) {
            String session = Sessions.of(People.of(role.text()).login());
            RequestSpecification asks =
                    given().header("Accept-Language", language).cookie(SessionCookie.NAME, session);
            Response answer = asks.get("/work");
            assertEquals(200, answer.statusCode(), role.text());
            assertSound("/work for " + role, language, answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void bureauPagesAreWhollyTranslated(String language) {
        String session = Sessions.of(People.of("bureau").login());
        for (String path : List.of(
                "/notices",
                "/exchange",
                "/catalog/waiting",
                "/catalog/products/FW-0009",
                "/catalog/products/FW-0011",
                "/catalog/lapses",
                "/catalog/lapses/impact?certificate=SL-CT-2024-0018")) {
            Response answer = given().header("Accept-Language", language)
                    .cookie(SessionCookie.NAME, session)
                    .get(path);
            assertEquals(200, answer.statusCode(), path);
            assertSound(path, language, answer);
        }
    }

    @Test
    void pageShowsWhatBelongsToTheRole() {
        work("leading-group").then().body(containsString("Plans that purchasers submitted"));
        work("purchaser").then().body(not(containsString("Plans that purchasers submitted")));
        work("security-auditor").then().body(containsString("/work/sign-ins"));
        given().header("Accept-Language", "en")
                .cookie(SessionCookie.NAME, Sessions.of(People.of("bureau").login()))
                .get("/catalog/lapses?within=3650")
                .then()
                .body(containsString("/catalog/lapses/impact?certificate="));
    }

    private static Response work(String role) {
        return given().header("Accept-Language", "en")
                .cookie(SessionCookie.NAME, Sessions.of(People.of(role).login()))
                .get("/work");
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() {
        given().redirects().follow(false).get("/work").then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    @Test
    void anotherRolesPageIsRefusedAsAPage() {
        given().cookie(SessionCookie.NAME, Sessions.of(People.of("vendor").login()))
                .get("/work/sign-ins")
                .then()
                .statusCode(403)
                .contentType(startsWith("text/html"));
    }

    static void assertSound(String path, String language, Response answer) {
        String html = answer.asString();
        answer.then().contentType(startsWith("text/html")).body(containsString("<html lang=\"" + language + "\""));
        assertEquals(List.of(), PageText.untranslated(html, language), path);
        assertFalse(PageText.visible(html).contains("{"), path);
        assertFalse(html.contains(" style="), "the policy forbids inline style: " + path);
        int last = 0;
        Matcher headings = HEADING.matcher(html);
        while (headings.find()) {
            int level = Integer.parseInt(headings.group(1));
            assertFalse(level > last + 1, "a heading of level " + level + " after " + last + ": " + path);
            last = level;
        }
    }

    @Test
    void onlyPagesSetCookies() {
        given().get("/api/tenders").then().statusCode(200).header("Set-Cookie", nullValue());
        given().get("/api/log").then().statusCode(200).header("Set-Cookie", nullValue());
        given().get("/").then().statusCode(200).header("Set-Cookie", containsString("hengbiao-csrf"));
    }

    @Test
    void whatIsNotThereIsAPageForPeopleAndAProblemForPrograms() {
        given().get("/tenders/" + new UUID(0, 1)).then().statusCode(404).contentType(startsWith("text/html"));
        given().get("/tenders/not-an-id").then().statusCode(404).contentType(startsWith("text/html"));
        given().get("/api/tenders/" + new UUID(0, 1))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:hengbiao:problem:not-found"));
    }
}
