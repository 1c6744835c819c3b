package org.hengbiao.planning.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Role;
import org.hengbiao.planning.ReviewedPlan;
import org.hengbiao.planning.ReviewedPlans;
import org.hengbiao.sealing.Cms;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanApiTest {

    @Inject
    ImportingCatalog importing;

    @Inject
    ReviewedPlans reviewed;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void demoCatalogIsThere() {
        String outcome = importing
                .importFolder(DemoFolder.files(), Actor.PLATFORM)
                .fold(imported -> "imported", why -> why.toString());
        assertEquals("imported", outcome);
    }

    /** Procurement Law art 85. */
    @Test
    void classifiedPlanIsRefusedAndLeavesNoTrace() throws SQLException {
        People.TestPerson purchaser = People.of("purchaser");
        List<Integer> before = rowsOfEveryPlanTableAndTheLog();
        for (String level : List.of("secret-level-3", "secret-level-2", "secret-level-1")) {
            start(purchaser, level)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:hengbiao:problem:classified-plan"))
                    .body("clause", equalTo("Procurement Law art 85"))
                    .body("detail", containsString("定密责任人"));
        }
        start(purchaser, "somewhat-secret").then().statusCode(400);
        assertEquals(before, rowsOfEveryPlanTableAndTheLog());
    }

    @Test
    void planGoesFromTheFirstQuestionToTheOpinion() throws GeneralSecurityException {
        People.TestPerson purchaser = People.of("purchaser");
        People.TestPerson group = People.of("leading-group");
        UUID plan = started(purchaser);
        submit(purchaser, plan).then().statusCode(409).body("type", equalTo("urn:hengbiao:problem:plan-empty"));
        draft(purchaser, plan, "P-1", "8").then().statusCode(200).body("phase", equalTo("draft"));
        submit(purchaser, plan).then().statusCode(409).body("type", equalTo("urn:hengbiao:problem:placement-missing"));
        opinion(group, plan, "agree").then().statusCode(409);
        place(purchaser, plan, true).then().statusCode(201).body("placementStated", equalTo(true));
        submit(purchaser, plan).then().statusCode(201).body("phase", equalTo("submitted"));
        submit(purchaser, plan).then().statusCode(409);
        assertTrue(reviewed.find(plan).isEmpty());
        opinion(group, plan, "agree").then().statusCode(201).body("phase", equalTo("agreed"));
        opinion(group, plan, "object").then().statusCode(409);
        ReviewedPlan found = reviewed.find(plan).orElseThrow();
        assertEquals("P-1", found.number());
        assertEquals(purchaser.organisation(), found.purchaser());
        assertEquals("3600000.00", found.budget().toString());
        assertEquals(Map.of("throughput", "8"), found.items().get(0).minimum());
    }

    @Test
    void planChangedAfterItsReviewIsNotReviewed() throws GeneralSecurityException {
        People.TestPerson purchaser = People.of("purchaser");
        UUID plan = agreed(purchaser);
        draft(purchaser, plan, "P-2", "8").then().statusCode(200).body("phase", equalTo("agreed"));
        assertTrue(reviewed.find(plan).isPresent());
        draft(purchaser, plan, "P-2", "10")
                .then()
                .statusCode(200)
                .body("phase", equalTo("draft"))
                .body("placementStated", equalTo(false));
        assertTrue(reviewed.find(plan).isEmpty());
        draft(purchaser, plan, "P-2", "8").then().statusCode(200).body("phase", equalTo("draft"));
        assertTrue(reviewed.find(plan).isEmpty());
    }

    @Test
    void returnedPlanIsMendedAndSubmittedAgain() throws GeneralSecurityException {
        People.TestPerson purchaser = People.of("purchaser");
        People.TestPerson group = People.of("leading-group");
        UUID plan = submitted(purchaser, "P-3");
        group.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("opinion", "return"))
                .post("/api/plans/" + plan + "/opinion")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:remarks-missing"));
        opinion(group, plan, "return").then().statusCode(201).body("phase", equalTo("returned"));
        assertTrue(reviewed.find(plan).isEmpty());
        draft(purchaser, plan, "P-3", "20").then().statusCode(200);
        place(purchaser, plan, true).then().statusCode(201);
        submit(purchaser, plan).then().statusCode(201);
        opinion(group, plan, "agree").then().statusCode(201);
        assertTrue(reviewed.find(plan).isPresent());
    }

    @Test
    void sheetCountsForThePurchaserAndNamesForTheLeadingGroup() throws GeneralSecurityException {
        People.TestPerson purchaser = People.of("purchaser");
        UUID plan = submitted(purchaser, "P-4");
        purchaser
                .asks()
                .get("/api/plans/" + plan + "/prior-review")
                .then()
                .statusCode(200)
                .body("items[0].eligibleProducts", greaterThanOrEqualTo(3))
                .body("items[0].makers", greaterThanOrEqualTo(3))
                .body("items[0].certificatesEnding", greaterThanOrEqualTo(1))
                .body("items[0].endings", hasSize(0))
                .body("items[0].withdrawn", hasSize(0));
        People.of("leading-group")
                .asks()
                .get("/api/plans/" + plan + "/prior-review")
                .then()
                .statusCode(200)
                .body("items[0].endings.product", hasItem("FW-0013"))
                .body("items[0].modelsWithdrawn", greaterThanOrEqualTo(1))
                .body("items[0].withdrawn.product", hasItem("FW-0014"));
    }

    @Test
    void faultsOfAPlanNameTheirFields() {
        People.TestPerson purchaser = People.of("purchaser");
        UUID plan = started(purchaser);
        purchaser
                .asks()
                .contentType(ContentType.JSON)
                .body(content("P-5", "printer", "8"))
                .put("/api/plans/" + plan)
                .then()
                .statusCode(422)
                .body("errors.where", hasItem("items[0].category"));
    }

    @Test
    void placementThatDoesNotComplyOrIsSomebodyElsesIsRefused() throws GeneralSecurityException {
        People.TestPerson purchaser = People.of("purchaser");
        UUID plan = started(purchaser);
        draft(purchaser, plan, "P-6", "8").then().statusCode(200);
        place(purchaser, plan, false)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:placement-not-complying"));
        purchaser
                .asks()
                .contentType("application/cms")
                .body(statement(People.of("purchaser"), plan, true))
                .post("/api/plans/" + plan + "/placement")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:certificate-of-another"));
        purchaser
                .asks()
                .contentType("application/cms")
                .body(statement(purchaser, UUID.randomUUID(), true))
                .post("/api/plans/" + plan + "/placement")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:placement-of-another"));
    }

    @Test
    void anotherPurchasersPlanIsNotThere() throws GeneralSecurityException {
        UUID plan = submitted(People.of("purchaser"), "P-7");
        People.TestPerson other = People.of("purchaser");
        other.asks().get("/api/plans/" + plan).then().statusCode(404);
        other.asks().get("/api/plans/" + plan + "/prior-review").then().statusCode(404);
        draft(other, plan, "P-7", "9").then().statusCode(404);
        submit(other, plan).then().statusCode(404);
        other.asks().get("/api/plans").then().body("plans", hasSize(0));
    }

    @Test
    void leadingGroupSeesNoDraft() {
        People.TestPerson group = People.of("leading-group");
        UUID plan = started(People.of("purchaser"));
        group.asks().get("/api/plans/" + plan).then().statusCode(404);
        group.asks().get("/api/plans?size=200").then().body("plans.id", not(hasItem(plan.toString())));
    }

    @Test
    void eachRoleDoesItsPartAndNobodyElseAnything() {
        String plan = "/api/plans/" + new UUID(0, 1);
        for (Role role : Role.values()) {
            People.TestPerson person = People.of(role.text());
            boolean purchaser = role == Role.PURCHASER;
            boolean group = role == Role.LEADING_GROUP;
            int reads = purchaser || group ? 404 : 403;
            int writes = purchaser ? 404 : 403;
            start(person, "unclassified").then().statusCode(purchaser ? 201 : 403);
            person.asks().get("/api/plans").then().statusCode(purchaser || group ? 200 : 403);
            person.asks().get(plan).then().statusCode(reads);
            person.asks().get(plan + "/prior-review").then().statusCode(reads);
            draft(person, new UUID(0, 1), "P", "8").then().statusCode(writes);
            submit(person, new UUID(0, 1)).then().statusCode(writes);
            person.asks()
                    .contentType("application/cms")
                    .body(new byte[] {1})
                    .post(plan + "/placement")
                    .then()
                    .statusCode(writes);
            opinion(person, new UUID(0, 1), "agree").then().statusCode(group ? 404 : 403);
        }
    }

    @Test
    void whatTheCatalogLearnsAfterTheSubmissionIsCountedForThePlansReaders() throws GeneralSecurityException {
        People.TestPerson purchaser = People.of("purchaser");
        UUID plan = submitted(purchaser, "P-LATER");
        String path = "/api/plans/" + plan + "/later-facts";
        int before = purchaser.asks().get(path).then().statusCode(200).extract().path("facts[0]");
        People.of("bureau")
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "number", "LF-PLAN",
                        "kind", "common-criteria",
                        "issuer", "示例认证中心",
                        "product", "FW-0003",
                        "model", "BJ-G5000",
                        "version", "V3.6",
                        "issuedOn", "2024-01-01",
                        "expiresOn", "2028-12-31"))
                .post("/api/catalog/certificates")
                .then()
                .statusCode(201);
        purchaser.asks().get(path).then().body("facts[0]", equalTo(before + 1));
        People.of("leading-group").asks().get(path).then().body("facts[0]", equalTo(before + 1));
        People.of("purchaser").asks().get(path).then().statusCode(404);
    }

    private UUID agreed(People.TestPerson purchaser) throws GeneralSecurityException {
        UUID plan = submitted(purchaser, "P-2");
        opinion(People.of("leading-group"), plan, "agree").then().statusCode(201);
        return plan;
    }

    private UUID submitted(People.TestPerson purchaser, String number) throws GeneralSecurityException {
        UUID plan = started(purchaser);
        draft(purchaser, plan, number, "8").then().statusCode(200);
        place(purchaser, plan, true).then().statusCode(201);
        submit(purchaser, plan).then().statusCode(201);
        return plan;
    }

    private static UUID started(People.TestPerson purchaser) {
        return UUID.fromString(start(purchaser, "unclassified")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Response start(People.TestPerson person, String classification) {
        return person.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("classification", classification, "classifiedBy", "示例定密责任人"))
                .post("/api/plans");
    }

    private static Response draft(People.TestPerson person, UUID plan, String number, String throughput) {
        return person.asks()
                .contentType(ContentType.JSON)
                .body(content(number, "firewall", throughput))
                .put("/api/plans/" + plan);
    }

    private static Map<String, Object> content(String number, String category, String throughput) {
        return Map.of(
                "number", number,
                "title", "接入网安全产品采购",
                "budget", "3600000.00",
                "neededBy", "2027-03-31",
                "intentionPublishedOn", "2026-10-15",
                "items",
                        List.of(Map.of(
                                "item",
                                "1",
                                "category",
                                category,
                                "quantity",
                                12,
                                "minimum",
                                Map.of("throughput", throughput))));
    }

    private static Response place(People.TestPerson person, UUID plan, boolean complies)
            throws GeneralSecurityException {
        return person.asks()
                .contentType("application/cms")
                .body(statement(person, plan, complies))
                .post("/api/plans/" + plan + "/placement");
    }

    private static byte[] statement(People.TestPerson signer, UUID plan, boolean complies)
            throws GeneralSecurityException {
        return Cms.signAttached(
                signer.key(),
                JsonObject.with("type", "hengbiao.org/placement@v1")
                        .with("plan", plan.toString())
                        .with("complies", complies)
                        .with("by", "示例网络管理员")
                        .build()
                        .canonical());
    }

    private static Response submit(People.TestPerson person, UUID plan) {
        // Without a type REST Assured would send an empty form, which the protection of forms refuses.
        return person.asks().contentType(ContentType.JSON).post("/api/plans/" + plan + "/submission");
    }

    private static Response opinion(People.TestPerson person, UUID plan, String opinion) {
        return person.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("opinion", opinion, "remarks", "指标请复核"))
                .post("/api/plans/" + plan + "/opinion");
    }

    private List<Integer> rowsOfEveryPlanTableAndTheLog() throws SQLException {
        List<Integer> counts = new java.util.ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("plan", "plan_placement", "plan_submission", "plan_opinion", "ledger_statement")) {
                try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    rows.next();
                    counts.add(rows.getInt(1));
                }
            }
        }
        return counts;
    }
}
