package org.hengbiao.catalog.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hengbiao.catalog.SampleCatalog;
import org.hengbiao.identity.Role;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListingDecisionTest {

    private static final Map<String, String> REASON = Map.of("reason", "测试理由");

    @Inject
    SampleCatalog sample;

    @Inject
    ClockOfRecord clock;

    @Inject
    DataSource dataSource;

    private People.TestPerson clerk;
    private People.TestPerson second;

    @BeforeEach
    void twoClerksAndTheSampleCatalog() {
        sample.ensure();
        clerk = People.of("bureau");
        second = People.of("bureau");
    }

    @Test
    void makerAppliesForItsOwnProductAndTheBureauAdmits() throws SQLException {
        String number = SampleCatalog.number(1);
        People.TestPerson maker = maker();
        String id = post(maker, "/products/" + number + "/applications", Map.of("words", "申请列入"))
                .then()
                .statusCode(201)
                .body("byVendor", equalTo(true))
                .body("by", nullValue())
                .body("ruling", nullValue())
                .extract()
                .path("id");
        post(maker, "/products/" + number + "/applications", Map.of("words", "再次申请"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:application-waits"));
        clerk.asks().get("/api/catalog/applications?size=200").then().body("id", hasItem(id));
        post(clerk, "/applications/" + id + "/ruling", Map.of("ruling", "admit", "reason", "准予列入"))
                .then()
                .statusCode(200)
                .body("ruling.ruling", equalTo("admit"))
                .body("ruling.by", notNullValue());
        reasons(number).then().body("eligible", equalTo(true));
        post(clerk, "/applications/" + id + "/ruling", Map.of("ruling", "refuse", "reason", "不符"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:application-ruled"));
        post(maker, "/products/" + number + "/applications", Map.of("words", "申请列入"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:already-listed"));
        maker.asks()
                .get("/api/catalog/products/" + number + "/decisions")
                .then()
                .statusCode(200)
                .body("decisions.decision", contains("admit"))
                .body("decisions[0].by", nullValue())
                .body("applications[0].ruling.reason", equalTo("准予列入"))
                .body("applications[0].ruling.by", nullValue());
        assertEquals(
                List.of("ListingApplied", "ListingDecided"),
                texts("SELECT act FROM ledger_statement WHERE convert_from(body, 'UTF8') LIKE '%" + number
                        + "%' AND act LIKE 'List%' ORDER BY number"));
    }

    @Test
    void refusedApplicationLeavesTheProductOutAndCanBeMadeAnew() {
        String number = SampleCatalog.number(2);
        String id = apply(clerk, number);
        post(clerk, "/applications/" + id + "/ruling", Map.of("ruling", "refuse", "reason", "指标不符"))
                .then()
                .statusCode(200)
                .body("ruling.reason", equalTo("指标不符"));
        reasons(number).then().body("reasons.code", contains("never-admitted"));
        assertTrue(!apply(clerk, number).equals(id));
    }

    @Test
    void makerCannotApplyForAnothersProduct() {
        post(People.of("vendor"), "/products/" + SampleCatalog.number(3) + "/applications", Map.of("words", "申请"))
                .then()
                .statusCode(404);
    }

    @Test
    void productWithoutItsCertificateCannotBeAdmitted() {
        String id = apply(clerk, "FW-0012");
        post(clerk, "/applications/" + id + "/ruling", Map.of("ruling", "admit", "reason", "准予列入"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:product-not-admissible"));
        post(clerk, "/applications/" + id + "/ruling", Map.of("ruling", "refuse", "reason", "缺少证书"))
                .then()
                .statusCode(200);
    }

    @Test
    void suspensionHoldsAtOnceAndLapsesByItselfUnlessASecondConfirms() {
        String number = admitted(4);
        Response held = post(clerk, "/products/" + number + "/suspensions", REASON);
        held.then().statusCode(201).body("state", equalTo("waits")).body("backDated", equalTo(false));
        LocalDate until = LocalDate.parse(held.path("confirmUntil"));
        String id = held.path("id");
        reasons(number).then().body("reasons.code", contains("suspended"));
        reasonsAt(number, until + "T15:59:59Z", null).then().body("reasons.code", contains("suspended"));
        reasonsAt(number, until + "T16:00:00Z", null).then().body("eligible", equalTo(true));
        clerk.asks().get("/api/catalog/suspensions?size=200").then().body("id", hasItem(id));
        post(clerk, "/decisions/" + id + "/confirmation", Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:second-person-needed"));
        String before = clock.now().toString();
        post(second, "/decisions/" + id + "/confirmation", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("secondBy", notNullValue());
        reasonsAt(number, until + "T16:00:00Z", null).then().body("reasons.code", contains("suspended"));
        // As it was known before the confirmation, it would lapse.
        reasonsAt(number, until + "T16:00:00Z", before).then().body("eligible", equalTo(true));
        post(second, "/decisions/" + id + "/confirmation", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:nothing-to-confirm"));
        clerk.asks().get("/api/catalog/suspensions?size=200").then().body("id", not(hasItem(id)));
        post(clerk, "/products/" + number + "/liftings", REASON)
                .then()
                .statusCode(201)
                .body("state", equalTo("final"));
        reasons(number).then().body("eligible", equalTo(true));
    }

    @Test
    void suspensionThatLapsedCannotBeConfirmedAndMayBeRepeated() {
        String number = admitted(5);
        String id = post(clerk, "/products/" + number + "/suspensions", REASON).path("id");
        // Twelve days are more than two working days, whatever holiday comes.
        People.sysadmin()
                .contentType(ContentType.JSON)
                .body(Map.of("forward", "P12D"))
                .post("/api/sandbox/clock")
                .then()
                .statusCode(200);
        post(second, "/decisions/" + id + "/confirmation", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:suspension-lapsed"));
        clerk.asks()
                .get("/api/catalog/products/" + number + "/decisions")
                .then()
                .body("decisions.state", contains("final", "lapsed"));
        post(clerk, "/products/" + number + "/liftings", REASON)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:decision-out-of-order"));
        post(clerk, "/products/" + number + "/suspensions", REASON).then().statusCode(201);
        reasons(number).then().body("reasons.code", contains("suspended"));
    }

    @Test
    void removalNeedsTwoDifferentPeople() {
        String number = admitted(6);
        String id = post(clerk, "/products/" + number + "/removals", REASON)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        reasons(number).then().body("eligible", equalTo(true));
        post(second, "/products/" + number + "/removals", REASON)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:removal-waits"));
        post(clerk, "/removals/" + id + "/ruling", Map.of("ruling", "confirm", "reason", "同意"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:second-person-needed"));
        post(second, "/removals/" + id + "/ruling", Map.of("ruling", "confirm", "reason", "同意"))
                .then()
                .statusCode(200)
                .body("ruling.ruling", equalTo("confirm"));
        reasons(number).then().body("reasons.code", contains("removed"));
        clerk.asks()
                .get("/api/catalog/products/" + number + "/decisions")
                .then()
                .body("decisions[1].by", notNullValue())
                .body("decisions[1].secondBy", notNullValue());
        post(second, "/removals/" + id + "/ruling", Map.of("ruling", "decline", "reason", "不同意"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:removal-ruled"));
        post(clerk, "/products/" + number + "/removals", REASON)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:not-listed"));
    }

    @Test
    void declinedRemovalChangesNothing() {
        String number = admitted(7);
        String id = post(clerk, "/products/" + number + "/removals", REASON).path("id");
        clerk.asks().get("/api/catalog/removals?size=200").then().body("id", hasItem(id));
        post(second, "/removals/" + id + "/ruling", Map.of("ruling", "decline", "reason", "理由不足"))
                .then()
                .statusCode(200);
        reasons(number).then().body("eligible", equalTo(true)).body("reasons", empty());
        clerk.asks().get("/api/catalog/removals?size=200").then().body("id", not(hasItem(id)));
    }

    @Test
    void decisionRecordedLateIsFlaggedAndCountsOnlyAsKnownAfterwards() {
        String number = SampleCatalog.number(8);
        String id = apply(clerk, number);
        LocalDate past = LocalDate.parse("2025-06-02");
        String before = clock.now().toString();
        post(
                        clerk,
                        "/applications/" + id + "/ruling",
                        Map.of("ruling", "admit", "reason", "补录", "decidedOn", past.toString()))
                .then()
                .statusCode(200);
        clerk.asks()
                .get("/api/catalog/products/" + number + "/decisions")
                .then()
                .body("decisions[0].backDated", equalTo(true))
                .body("decisions[0].effectiveOn", equalTo(past.toString()));
        reasonsAt(number, "2025-07-01T00:00:00Z", null).then().body("eligible", equalTo(true));
        reasonsAt(number, "2025-07-01T00:00:00Z", before).then().body("reasons.code", contains("never-admitted"));
    }

    @Test
    void decisionOutOfOrderOrOutOfTimeIsRefused() {
        String number = admitted(9);
        post(clerk, "/products/" + number + "/liftings", REASON)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:decision-out-of-order"));
        post(clerk, "/products/" + number + "/suspensions", Map.of("reason", "理由", "decidedOn", "2099-01-01"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:decided-in-future"));
        post(clerk, "/products/" + number + "/suspensions", Map.of("reason", "理由", "decidedOn", "2020-01-01"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:decided-before-the-last"));
        post(clerk, "/products/" + number + "/suspensions", Map.of("reason", " "))
                .then()
                .statusCode(400);
    }

    @Test
    void onlyTheBureauDecides() {
        UUID nothing = new UUID(0, 1);
        for (Role role : Role.values()) {
            People.TestPerson person = People.of(role.text());
            int expected = role == Role.BUREAU ? 404 : 403;
            int applying = role == Role.VENDOR ? 404 : expected;
            post(person, "/products/ZZ-0000/applications", Map.of("words", "申请"))
                    .then()
                    .statusCode(applying);
            person.asks().get("/api/catalog/products/ZZ-0000/decisions").then().statusCode(applying);
            for (String path : List.of(
                    "/products/ZZ-0000/suspensions", "/products/ZZ-0000/liftings", "/products/ZZ-0000/removals")) {
                post(person, path, REASON).then().statusCode(expected);
            }
            post(person, "/decisions/" + nothing + "/confirmation", Map.of())
                    .then()
                    .statusCode(expected);
            post(person, "/applications/" + nothing + "/ruling", Map.of("ruling", "admit", "reason", "理由"))
                    .then()
                    .statusCode(expected);
            post(person, "/removals/" + nothing + "/ruling", Map.of("ruling", "confirm", "reason", "理由"))
                    .then()
                    .statusCode(expected);
            for (String list : List.of("applications", "suspensions", "removals")) {
                person.asks().get("/api/catalog/" + list).then().statusCode(role == Role.BUREAU ? 200 : 403);
            }
        }
        given().contentType(ContentType.JSON)
                .body(REASON)
                .post("/api/catalog/products/WG-0001/suspensions")
                .then()
                .statusCode(401);
    }

    @Test
    void everyReadingIsRecorded() throws SQLException {
        clerk.asks().get("/api/catalog/products/WG-0001/decisions");
        clerk.asks().get("/api/catalog/applications");
        clerk.asks().get("/api/catalog/suspensions");
        clerk.asks().get("/api/catalog/removals");
        assertEquals(
                List.of("applications that wait", "decisions WG-0001", "removals that wait", "suspensions that wait"),
                texts("SELECT what FROM catalog_read WHERE person_id = '" + clerk.id() + "' ORDER BY what"));
    }

    @Test
    void databaseItselfRefusesOnePersonForTwoAndAConfirmationTooLate() throws SQLException {
        String number = admitted(10);
        String id = post(clerk, "/products/" + number + "/suspensions", REASON).path("id");
        String confirm = "INSERT INTO catalog_suspension_confirmation"
                + " SELECT id, person_id, confirm_until, '%s', %s FROM catalog_listing WHERE id = '" + id + "'";
        assertState("23514", confirm.formatted(clerk.id(), "recorded_at"));
        assertState("23514", confirm.formatted(second.id(), "(confirm_until + 2)::timestamptz"));
        assertState(
                "23514",
                "INSERT INTO catalog_listing (id, product, decision, decided_on, effective_on, reason, recorded_at, person_id)"
                        + " VALUES (gen_random_uuid(), '" + number
                        + "', 'remove', '2026-11-24', '2026-11-24', 'r', now(), '"
                        + clerk.id() + "')");
        assertState("23000", "UPDATE catalog_suspension_confirmation SET person_id = decided_by");
        assertState("23000", "DELETE FROM catalog_removal_ruling");
        assertState("23000", "DELETE FROM catalog_application_ruling");
        assertState("23000", "UPDATE catalog_certificate_correction SET expires_on = issued_on");
    }

    private void assertState(String state, String change) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(
                    state,
                    assertThrows(SQLException.class, () -> statement.execute(change), change)
                            .getSQLState());
        }
    }

    /** A product that was admitted by an application. */
    private String admitted(int index) {
        String number = SampleCatalog.number(index);
        String id = apply(clerk, number);
        post(clerk, "/applications/" + id + "/ruling", Map.of("ruling", "admit", "reason", "准予列入"))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        return number;
    }

    private static String apply(People.TestPerson by, String number) {
        return post(by, "/products/" + number + "/applications", Map.of("words", "申请列入"))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response reasons(String number) {
        return clerk.asks().get("/api/catalog/products/" + number + "/eligibility");
    }

    private Response reasonsAt(String number, String at, String knownAt) {
        return clerk.asks()
                .get("/api/catalog/products/" + number + "/eligibility?at=" + at
                        + (knownAt == null ? "" : "&knownAt=" + knownAt));
    }

    private static Response post(People.TestPerson by, String path, Map<String, ?> body) {
        return by.asks().contentType(ContentType.JSON).body(body).post("/api/catalog" + path);
    }

    /** Somebody of the maker's organisation, which is added when no test has yet. */
    static People.TestPerson maker() {
        People.sysadmin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "code", SampleCatalog.MAKER.text(), "nameZh", "示例甲", "nameEn", "Example Jia", "size", "large"))
                .post("/api/organisations");
        return People.of(SampleCatalog.MAKER, "vendor");
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
