package org.hengbiao.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.editions.web.Editing;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.SessionCookie;
import org.hengbiao.ledger.Ticking;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of editions, without scripts: from the drawing up to the leak check. */
@QuarkusTest
class EditionPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]+)\"");

    @Inject
    ImportingCatalog importing;

    @Inject
    Ticking ticking;

    private Editing editing;

    @BeforeEach
    void catalogIsThere() {
        editing = new Editing(importing);
    }

    private static RequestSpecification as(TestPerson person) {
        return given().redirects().follow(false).cookie(SessionCookie.NAME, Sessions.of(person.login()));
    }

    /** Posts a form that {@code page} shows. */
    private static Response post(TestPerson person, String page, String action, Map<String, ?> fields) {
        String session = Sessions.of(person.login());
        Response form = given().cookie(SessionCookie.NAME, session).get(page);
        Matcher token = TOKEN.matcher(form.asString());
        if (!token.find()) {
            throw new AssertionError("no form on " + page + ": " + form.statusCode());
        }
        boolean files = fields.values().stream().anyMatch(value -> value instanceof byte[]);
        RequestSpecification asks =
                given().redirects().follow(false).cookies(form.getCookies()).cookie(SessionCookie.NAME, session);
        if (!files) {
            return asks.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam(token.group(1), token.group(2))
                    .formParams(fields)
                    .post(action);
        }
        asks.multiPart(token.group(1), token.group(2));
        fields.forEach((name, value) -> {
            if (value instanceof byte[] octets) {
                asks.multiPart(name, name + ".csv", octets);
            } else {
                asks.multiPart(new MultiPartSpecBuilder(String.valueOf(value))
                        .controlName(name)
                        .charset(StandardCharsets.UTF_8)
                        .mimeType("text/plain")
                        .build());
            }
        });
        return asks.post(action);
    }

    private static String followed(Response answer) {
        return answer.then()
                .log()
                .ifValidationFails()
                .statusCode(303)
                .header("Location", not(containsString("problem")))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void pagesAreWhollyTranslated(String language) {
        String drawn = editing.drawn(true);
        String edition = editing.issued(true);
        TestPerson recipient = People.of("agency");
        String copy = editing.copy(edition, recipient);
        editing.copy(edition, recipient);
        ticking.tickNow();
        Editing.signFor(recipient, copy).then().statusCode(201);
        String label = recipient.asks().get("/api/edition-copies").path("[0].label");
        String leak = editing.bureau()
                .asks()
                .contentType("application/json")
                .body(Map.of("label", label, "freeze", true))
                .post("/api/edition-leaks/labels")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (TestPerson person : List.of(editing.bureau(), editing.group())) {
            for (String path : List.of(
                    "/editions",
                    "/editions/" + drawn,
                    "/editions/" + edition,
                    "/editions/" + edition + "?problem=recipient_unknown",
                    "/leak-check",
                    "/leak-check/" + leak,
                    "/edition-copies")) {
                Response answer = as(person).header("Accept-Language", language).get(path);
                assertEquals(200, answer.statusCode(), path);
                PagesTest.assertSound(path, language, answer);
            }
        }
        PagesTest.assertSound(
                "/edition-copies",
                language,
                as(recipient).header("Accept-Language", language).get("/edition-copies"));
    }

    @Test
    void editionGoesFromDrawingUpToTheRecipientByForms() {
        String page = followed(
                post(editing.bureau(), "/editions", "/editions", Map.of("province", "示例省", "title", "示例目录（第二版）")));
        byte[] scan = Editing.SCAN;
        for (Map.Entry<TestPerson, String> party : Map.of(editing.bureau(), "bureau", editing.group(), "leading-group")
                .entrySet()) {
            followed(post(
                    party.getKey(),
                    page,
                    page + "/consents/" + party.getValue(),
                    Map.of("number", "示例保发〔2026〕2号", "scan", scan)));
        }
        followed(post(editing.bureau(), page, page + "/issuance", Map.of()));
        TestPerson recipient = People.of("purchaser");
        String id = page.substring(page.lastIndexOf('/') + 1);
        followed(post(
                editing.bureau(),
                page,
                "/edition-copies/of/" + id,
                Map.of("login", recipient.login(), "purpose", "采购选型")));
        String copy = recipient.asks().get("/api/edition-copies").path("[0].id");
        as(recipient).get("/edition-copies/" + copy + "/list.pdf").then().statusCode(409);
        followed(post(recipient, "/edition-copies", "/edition-copies/" + copy + "/receipt", Map.of()));
        as(recipient).get("/edition-copies/" + copy + "/list.xlsx").then().statusCode(200);
        followed(post(
                editing.bureau(), page, "/edition-copies/" + copy + "/recall", Map.of("edition", id, "note", "换发")));
        followed(post(
                editing.bureau(),
                page,
                "/edition-copies/" + copy + "/destruction",
                Map.of("edition", id, "witness", editing.group().login(), "note", "粉碎")));
        as(editing.group()).get(page).then().statusCode(200).body(containsString("粉碎"));
    }

    @Test
    void leakIsCheckedByForm() {
        String edition = editing.issued(false);
        TestPerson recipient = People.of("agency");
        String copy = editing.copy(edition, recipient);
        Editing.signFor(recipient, copy).then().statusCode(201);
        String label = recipient.asks().get("/api/edition-copies").path("[0].label");
        byte[] file = ("序号,编号\n第 " + label + " 份").getBytes(StandardCharsets.UTF_8);
        String report =
                followed(post(editing.bureau(), "/leak-check", "/leak-check", Map.of("file", file, "freeze", "true")));
        as(editing.bureau()).get(report).then().statusCode(200).body(containsString(label));
        as(editing.bureau()).get(report + "/report.pdf").then().statusCode(200).contentType("application/pdf");
        followed(post(editing.bureau(), report, report + "/lift", Map.of("reason", "核查完毕")));
        post(editing.bureau(), report, report + "/lift", Map.of("reason", "核查完毕"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("?problem=lift_same_person"));
        post(editing.bureau(), "/leak-check", "/leak-check", Map.of("label", " ", "file", new byte[0]))
                .then()
                .header("Location", endsWith("?problem=incomplete"));
    }

    @Test
    void pagesAreForTheirRoles() {
        String edition = editing.issued(false);
        for (Role role : Role.values()) {
            boolean party = role == Role.BUREAU || role == Role.LEADING_GROUP;
            TestPerson person = People.of(role.text());
            for (String path : List.of("/editions", "/editions/" + edition, "/leak-check")) {
                assertEquals(party ? 200 : 403, as(person).get(path).statusCode(), role + " " + path);
            }
            assertEquals(200, as(person).get("/edition-copies").statusCode(), role.text());
            assertEquals(
                    role == Role.BUREAU ? 409 : 404,
                    as(person)
                            .get("/edition-copies/" + unsigned(edition) + "/list.pdf")
                            .statusCode(),
                    role.text());
        }
        given().redirects().follow(false).get("/editions").then().statusCode(303);
        as(editing.bureau()).get("/editions/" + new UUID(0, 1)).then().statusCode(404);
    }

    @Test
    void formsAreShownToWhoeverMaySendThem() {
        String edition = editing.issued(false);
        String drawn = editing.drawn(false);
        assertForm(editing.bureau(), "/editions", "/editions", true);
        assertForm(editing.group(), "/editions", "/editions", false);
        assertForm(editing.bureau(), "/editions/" + edition, "/edition-copies/of/" + edition, true);
        assertForm(editing.group(), "/editions/" + edition, "/edition-copies/of/" + edition, false);
        assertForm(editing.bureau(), "/editions/" + edition, "/editions/" + edition + "/supplements", true);
        assertForm(editing.bureau(), "/editions/" + drawn, "/editions/" + drawn + "/consents/bureau", true);
        assertForm(editing.group(), "/editions/" + drawn, "/editions/" + drawn + "/consents/bureau", false);
        assertForm(editing.group(), "/editions/" + drawn, "/editions/" + drawn + "/consents/leading-group", true);
        assertForm(editing.bureau(), "/leak-check", "/leak-check", true);
        assertForm(editing.group(), "/leak-check", "/leak-check", false);
        as(editing.group()).get("/work").then().body(containsString("href=\"/editions\""));
        as(editing.bureau()).get("/work").then().body(containsString("href=\"/editions\""));
        as(People.of("vendor")).get("/work").then().body(not(containsString("href=\"/editions\"")));
    }

    private static void assertForm(TestPerson person, String page, String action, boolean shown) {
        String html = as(person).get(page).then().statusCode(200).extract().asString();
        assertEquals(shown, html.contains("action=\"" + action + "\""), person.login() + " " + page + " " + action);
    }

    private String unsigned(String edition) {
        return editing.copy(edition, People.of("finance"));
    }
}
