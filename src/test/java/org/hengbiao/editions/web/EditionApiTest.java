package org.hengbiao.editions.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.editions.domain.EditionList;
import org.hengbiao.evidence.acts.EditionConsent;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Statements;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditionApiTest {

    private static final String TYPE = "urn:hengbiao:problem:";

    @Inject
    ImportingCatalog importing;

    @Inject
    Statements statements;

    @Inject
    DataSource dataSource;

    private Editing editing;

    @BeforeEach
    void catalogIsThere() {
        editing = new Editing(importing);
    }

    private static void assertRefused(String code, int status, Response answer) {
        answer.then().log().ifValidationFails().statusCode(status).body("type", equalTo(TYPE + code));
    }

    private Response issue(String id) {
        return editing.bureau().asks().contentType(ContentType.JSON).post("/api/editions/" + id + "/issuance");
    }

    @Test
    void editionIsFrozenUnderItsDigestAndIssuedWithBothConsents() {
        String id = editing.drawn(false);
        byte[] list =
                editing.bureau().asks().get("/api/editions/" + id + "/list").asByteArray();
        assertEquals(editing.list(id), Sha256.of(list).hex());
        EditionList read = EditionList.read(list);
        assertTrue(read.entries().size() > 30, "the demo catalog has eligible products");
        assertTrue(
                read.entries().stream().allMatch(entry -> entry.certificates().size() == 1));
        editing.consentAndIssue(id);
        editing.group()
                .asks()
                .get("/api/editions/" + id)
                .then()
                .body("phase", equalTo("issued"))
                .body("consents", hasSize(2))
                .body("consents.find { it.party == 'leading-group' }.documentNumber", equalTo("示例保发〔2026〕1号"))
                .body("consents.find { it.party == 'bureau' }.documentNumber", nullValue())
                .body("issuedAt", notNullValue());
        assertRefused("edition-issued", 409, issue(id));
    }

    @Test
    void editionWithOneConsentMissingIsRefused() {
        String none = editing.drawn(false);
        assertRefused("edition-consent-missing", 409, issue(none));
        Editing.sign(editing.bureau(), none, editing.document(none, "bureau"))
                .then()
                .statusCode(201);
        assertRefused("edition-consent-missing", 409, issue(none));
        String other = editing.drawn(false);
        Editing.sign(editing.group(), other, editing.document(other, "leading-group"))
                .then()
                .statusCode(201);
        assertRefused("edition-consent-missing", 409, issue(other));
    }

    @Test
    void consentOfTheWrongRoleIsRefused() {
        String id = editing.drawn(false);
        assertRefused(
                "consent-wrong-role", 422, Editing.sign(editing.bureau(), id, editing.document(id, "leading-group")));
        assertRefused("consent-wrong-role", 422, Editing.paper(editing.group(), id, editing.list(id), "bureau"));
        assertEquals(
                403,
                Editing.sign(People.of("purchaser"), id, editing.document(id, "bureau"))
                        .statusCode());
    }

    @Test
    void consentByTheSamePersonTwiceIsRefused() {
        String id = editing.drawn(false);
        TestPerson both = People.of("bureau", "leading-group");
        Editing.sign(both, id, editing.document(id, "bureau")).then().statusCode(201);
        assertRefused("consent-same-person", 422, Editing.sign(both, id, editing.document(id, "leading-group")));
        assertRefused("consent-same-person", 422, Editing.paper(both, id, editing.list(id), "leading-group"));
        assertRefused("consent-given", 409, Editing.sign(editing.bureau(), id, editing.document(id, "bureau")));
    }

    @Test
    void consentToAnotherListIsRefused() {
        String id = editing.drawn(false);
        String other = editing.drawn(false);
        assertRefused("consent-other-list", 422, Editing.sign(editing.bureau(), id, editing.document(other, "bureau")));
        byte[] wrongDigest =
                new EditionConsent(UUID.fromString(id), Sha256.ofText("another list"), "bureau").canonical();
        assertRefused("consent-other-list", 422, Editing.sign(editing.bureau(), id, wrongDigest));
        assertRefused(
                "consent-other-list",
                422,
                Editing.paper(editing.group(), id, Sha256.ofText("another list").hex(), "leading-group"));
    }

    @Test
    void signatureOfSomebodyElseOrScanOfNoPaperIsRefused() throws Exception {
        String id = editing.drawn(false);
        byte[] others =
                org.hengbiao.sealing.Cms.signAttached(People.of("bureau").key(), editing.document(id, "bureau"));
        assertRefused(
                "certificate-of-another",
                422,
                editing.bureau()
                        .asks()
                        .contentType("application/cms")
                        .body(others)
                        .post("/api/editions/" + id + "/consents/signed"));
        Map<String, String> text =
                Map.of("list", editing.list(id), "party", "bureau", "documentNumber", "示例〔2026〕1号", "scan", "aGVsbG8=");
        assertRefused("scan-unreadable", 422, Editing.paper(editing.bureau(), id, text));
    }

    @Test
    void databaseRefusesAnIssueWithoutBothConsentsAndAnyChange() throws SQLException {
        String id = editing.drawn(false);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException missing = assertThrows(
                    SQLException.class,
                    () -> statement.execute("INSERT INTO edition_issue (edition, person_id, at) VALUES ('" + id + "', '"
                            + editing.bureau().id() + "', now())"));
            assertEquals("23503", missing.getSQLState());
            SQLException change = assertThrows(
                    SQLException.class,
                    () -> statement.execute("UPDATE edition SET title = 'x' WHERE id = '" + id + "'"));
            assertEquals("23000", change.getSQLState());
        }
    }

    @Test
    void supplementTellsWhatChangedAndGoesToTheHolders() throws SQLException {
        String id = editing.issued(false);
        assertRefused("supplement-empty", 409, supplement(id));
        TestPerson holder = People.of("purchaser");
        editing.copy(id, holder);
        String copies = "/api/edition-copies";
        suspend("FW-0001");
        String supplement = supplement(id)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
        EditionList list = EditionList.read(editing.bureau()
                .asks()
                .get("/api/editions/" + supplement + "/list")
                .asByteArray());
        assertEquals(
                List.of("FW-0001"),
                list.gone().stream().map(EditionList.Gone::number).toList());
        assertEquals("suspended", list.gone().get(0).reason());
        assertEquals(List.of(), list.entries());
        editing.consentAndIssue(supplement);
        holder.asks().get(copies).then().body("", hasSize(2)).body("[0].edition", equalTo(supplement));
        lift("FW-0001");
        String second = supplement(id).then().statusCode(201).extract().path("id");
        EditionList back = EditionList.read(
                editing.bureau().asks().get("/api/editions/" + second + "/list").asByteArray());
        assertEquals("FW-0001", back.entries().get(0).number());
        assertRefused("supplement-of-supplement", 422, supplement(supplement));
    }

    private Response supplement(String id) {
        return editing.bureau()
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "调整通知（一）"))
                .post("/api/editions/" + id + "/supplements");
    }

    private void suspend(String number) throws SQLException {
        decide(number, "suspend");
    }

    private void lift(String number) throws SQLException {
        decide(number, "lift");
    }

    private void decide(String number, String decision) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO catalog_listing (id, product, decision, decided_on, effective_on, reason,"
                    + " recorded_at) VALUES (gen_random_uuid(), '" + number + "', '" + decision
                    + "', (hengbiao_now() AT TIME ZONE 'Asia/Shanghai')::date,"
                    + " (hengbiao_now() AT TIME ZONE 'Asia/Shanghai')::date, '复核', hengbiao_now())");
        }
    }

    @Test
    void statementsTellDigestsAndCountsButNoProduct() {
        String id = editing.issued(true);
        TestPerson recipient = People.of("purchaser");
        editing.copy(id, recipient);
        EditionList list = EditionList.read(
                editing.bureau().asks().get("/api/editions/" + id + "/list").asByteArray());
        List<String> bodies = statements
                .general(List.of("EditionDrawnUp", "EditionConsentGiven", "EditionIssued", "EditionCopyPrepared"))
                .stream()
                .map(kept -> new String(kept.statement().body().canonical(), StandardCharsets.UTF_8))
                .filter(body -> body.contains(id))
                .toList();
        assertEquals(5, bodies.size());
        for (String body : bodies) {
            assertTrue(list.entries().stream()
                    .noneMatch(entry -> body.contains(entry.number())
                            || body.contains(entry.model())
                            || body.contains(entry.maker())));
            assertFalse(body.contains(recipient.login()));
        }
    }

    @Test
    void rolesAreKeptAtEveryEndpoint() {
        String id = editing.issued(true);
        String copy = editing.copy(id, People.of("purchaser"));
        Map<String, List<String>> reads = Map.of(
                "/api/editions",
                List.of("bureau", "leading-group"),
                "/api/editions/" + id,
                List.of("bureau", "leading-group"),
                "/api/editions/" + id + "/list",
                List.of("bureau", "leading-group"),
                "/api/editions/" + id + "/consents/bureau/document",
                List.of("bureau", "leading-group"),
                "/api/editions/" + id + "/copies",
                List.of("bureau", "leading-group"),
                "/api/edition-leaks",
                List.of("bureau", "leading-group"));
        Map<String, List<String>> posts = Map.of(
                "/api/editions",
                List.of("bureau"),
                "/api/editions/" + id + "/supplements",
                List.of("bureau"),
                "/api/editions/" + id + "/copies",
                List.of("bureau"),
                "/api/editions/" + id + "/consents/paper",
                List.of("bureau", "leading-group"),
                "/api/edition-copies/" + copy + "/recall",
                List.of("bureau"),
                "/api/edition-copies/" + copy + "/destruction",
                List.of("bureau"),
                "/api/edition-leaks/labels",
                List.of("bureau"),
                "/api/edition-leaks/" + id + "/lift",
                List.of("bureau", "leading-group"));
        for (org.hengbiao.identity.Role role : org.hengbiao.identity.Role.values()) {
            TestPerson person = People.of(role.text());
            reads.forEach((path, allowed) -> assertEquals(
                    allowed.contains(role.text()) ? 200 : 403,
                    person.asks().get(path).statusCode(),
                    role + " GET " + path));
            // An empty document is wrong for whoever may send one.
            posts.forEach((path, allowed) -> assertEquals(
                    allowed.contains(role.text()) ? 400 : 403,
                    person.asks()
                            .contentType(ContentType.JSON)
                            .body(Map.of())
                            .post(path)
                            .statusCode(),
                    role + " POST " + path));
            int issuing = person.asks()
                    .contentType(ContentType.JSON)
                    .post("/api/editions/" + new UUID(0, 1) + "/issuance")
                    .statusCode();
            assertEquals(role.text().equals("bureau") ? 404 : 403, issuing, role + " issues");
            int register = person.asks()
                    .get("/api/editions/" + new UUID(0, 1) + "/trace-register")
                    .statusCode();
            assertEquals(role.text().equals("bureau") ? 404 : 403, register, role + " exports");
            int signed = person.asks()
                    .contentType("application/cms")
                    .body(new byte[] {1})
                    .post("/api/editions/" + new UUID(0, 1) + "/consents/signed")
                    .statusCode();
            assertEquals(List.of("bureau", "leading-group").contains(role.text()) ? 404 : 403, signed, role + " signs");
            int file = person.asks()
                    .contentType("application/octet-stream")
                    .body(new byte[] {'P', 'K', 3, 4})
                    .post("/api/edition-leaks/files")
                    .statusCode();
            assertEquals(role.text().equals("bureau") ? 400 : 403, file, role + " traces");
            // Another person's copy does not exist for anybody but the bureau, which may open it once it is signed for.
            int open = person.asks()
                    .get("/api/edition-copies/" + copy + "/list.xlsx")
                    .statusCode();
            assertEquals(role.text().equals("bureau") ? 409 : 404, open, role + " opens");
            assertEquals(404, Editing.signFor(person, copy).statusCode(), role + " signs for another's copy");
            person.asks().get("/api/edition-copies").then().statusCode(200).body("", hasSize(0));
        }
        for (String path : reads.keySet()) {
            assertEquals(401, io.restassured.RestAssured.given().get(path).statusCode(), path);
        }
        assertEquals(
                401,
                io.restassured.RestAssured.given().get("/api/edition-copies").statusCode());
    }
}
