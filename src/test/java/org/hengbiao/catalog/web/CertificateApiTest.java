package org.hengbiao.catalog.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.hengbiao.catalog.SampleCatalog;
import org.hengbiao.identity.Role;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CertificateApiTest {

    @Inject
    SampleCatalog sample;

    @Inject
    ClockOfRecord clock;

    @Inject
    DataSource dataSource;

    private People.TestPerson clerk;

    @BeforeEach
    void clerkAndTheSampleCatalog() {
        sample.ensure();
        clerk = People.of("bureau");
    }

    @Test
    void lateCorrectionDoesNotRewriteWhatWasKnown() {
        String number = SampleCatalog.number(20);
        String paper = "WG-CT-20-0";
        String at = "/api/catalog/products/" + number + "/eligibility?at=2025-06-01T00:00:00Z";
        clerk.asks().get(at).then().body("reasons.code", contains("never-admitted"));
        String before = clock.now().toString();
        post(
                        "/certificates/" + paper + "/corrections",
                        Map.of(
                                "issuer",
                                "示例测评中心",
                                "networkLevel",
                                "secret",
                                "issuedOn",
                                "2025-08-01",
                                "expiresOn",
                                "2028-07-31",
                                "reason",
                                "录入时月份有误"))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("issuedOn", equalTo("2025-08-01"))
                .body("renewedBy", equalTo("WG-CT-20-1"));
        clerk.asks()
                .get(at)
                .then()
                .body("reasons.code", containsInAnyOrder("never-admitted", "certificate-not-yet-valid"));
        clerk.asks().get(at + "&knownAt=" + before).then().body("reasons.code", contains("never-admitted"));
    }

    @Test
    void correctionThatBreaksARuleIsRefusedWithItsFields() {
        post(
                        "/certificates/WG-CT-21-0/corrections",
                        Map.of(
                                "issuer",
                                "示例测评中心",
                                "networkLevel",
                                "none",
                                "issuedOn",
                                "2025-08-01",
                                "expiresOn",
                                "2026-07-31",
                                "reason",
                                "有误"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:certificate-faults"))
                .body("errors.where", containsInAnyOrder("networkLevel", "expiresOn"));
        post(
                        "/certificates/WG-CT-21-0/corrections",
                        Map.of(
                                "issuer",
                                "示例测评中心",
                                "networkLevel",
                                "secret",
                                "issuedOn",
                                "2029-08-01",
                                "expiresOn",
                                "2032-07-31",
                                "reason",
                                "有误"))
                .then()
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItem("its validity overlaps WG-CT-21-2 of the same kind, which it does not renew"));
    }

    @Test
    void oneCertificateMayCoverSeveralProductsAndAnEntryCanBeTakenBack() {
        String other = SampleCatalog.number(22);
        post("/certificates", paper("DP-22", "dedicated-product", 23, "2025-01-01", "2029-12-31"))
                .then()
                .statusCode(201)
                .body("covers", hasSize(1));
        Map<String, Object> scope = scope(other, "WG22", true);
        post("/certificates/DP-22/scope", scope).then().statusCode(200).body("covers.product", hasItem(other));
        post("/certificates/DP-22/scope", scope)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:scope-unchanged"));
        clerk.asks().get("/api/catalog/products/" + other).then().body("certificates.number", hasItem("DP-22"));
        post("/certificates", paper("DP-22-b", "dedicated-product", 22, "2026-01-01", "2030-12-31"))
                .then()
                .statusCode(422)
                .body("errors.where", contains("issuedOn"));
        post("/certificates/DP-22/scope", scope(other, "WG22", false))
                .then()
                .statusCode(200)
                .body("covers.product", contains(SampleCatalog.number(23)));
        post("/certificates/DP-22/scope", scope(SampleCatalog.number(23), "WG23", false))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:scope-empty"));
        post("/certificates/DP-22/scope", scope("FW-0002", "YA-NF8600", true))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:another-maker"));
    }

    @Test
    void scopeMakesAnotherProductEligibleOnlyFromItsRecordingOn() {
        String number = SampleCatalog.number(24);
        for (int i = 0; i < 4; i++) {
            post(
                            "/certificates/WG-CT-24-" + i + "/revocation",
                            Map.of("revokedOn", (2025 + 3 * i) + "-01-01", "reason", "撤销"))
                    .then()
                    .statusCode(200);
        }
        String at = "/api/catalog/products/" + number + "/eligibility?at=2026-06-01T00:00:00Z";
        clerk.asks().get(at).then().body("reasons.code", hasItem("certificate-revoked"));
        String before = clock.now().toString();
        post("/certificates/WG-CT-25-0/scope", scope(number, "WG24", true))
                .then()
                .statusCode(200);
        clerk.asks().get(at).then().body("reasons.code", contains("never-admitted"));
        clerk.asks().get(at + "&knownAt=" + before).then().body("reasons.code", hasItem("certificate-revoked"));
    }

    @Test
    void renewalsAreAChainAndKindsEnd() {
        post("/certificates", paper("DP-26", "dedicated-product", 26, "2024-01-01", "2028-12-31"))
                .then()
                .statusCode(201);
        Map<String, Object> renewal = paper("DP-26-a", "dedicated-product", 26, "2028-06-01", "2033-05-31");
        renewal.put("renews", "DP-26");
        post("/certificates", renewal).then().statusCode(201).body("renews", equalTo("DP-26"));
        Map<String, Object> fork = paper("DP-26-b", "dedicated-product", 26, "2034-01-01", "2038-12-31");
        fork.put("renews", "DP-26");
        post("/certificates", fork)
                .then()
                .statusCode(422)
                .body("errors.detail", hasItem("it is renewed by DP-26-a already; renewals are a chain"));
        post("/certificates", paper("SP-26", "sales-permit", 26, "2023-07-01", "2025-06-30"))
                .then()
                .statusCode(422)
                .body("errors.detail", hasItem("this kind was issued until 2023-06-30"));
        post("/certificates", paper("SP-26", "no-such-kind", 26, "2023-07-01", "2025-06-30"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:certificate-kind-not-known"));
        post("/certificates", paper("DP-26", "dedicated-product", 26, "2024-01-01", "2028-12-31"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:certificate-on-record"));
    }

    @Test
    void revocationIsRecordedOnceAndNotBeforeTheIssue() {
        post("/certificates/WG-CT-27-0/revocation", Map.of("revokedOn", "2024-12-31", "reason", "撤销"))
                .then()
                .statusCode(422)
                .body("errors.where", contains("revokedOn"));
        post("/certificates/WG-CT-27-0/revocation", Map.of("revokedOn", "2026-01-01", "reason", "抽检不合格"))
                .then()
                .statusCode(200)
                .body("revokedOn", equalTo("2026-01-01"));
        post("/certificates/WG-CT-27-0/revocation", Map.of("revokedOn", "2026-02-01", "reason", "撤销"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:certificate-revoked"));
    }

    @Test
    void correctedValuesCountFromTheirRecordingOn() {
        String number = SampleCatalog.number(28);
        post(
                        "/products/" + number + "/corrections",
                        Map.of(
                                "onSaleFrom",
                                "2024-02-01",
                                "values",
                                Map.of("requests", "99", "speed", "1"),
                                "reason",
                                "有误"))
                .then()
                .statusCode(422)
                .body("errors.where", contains("requests", "speed"));
        post(
                        "/products/" + number + "/corrections",
                        Map.of("onSaleFrom", "2024-02-01", "values", Map.of("requests", "31000"), "reason", "检测报告为准"))
                .then()
                .statusCode(201)
                .body("values.requests", equalTo("31000"))
                .body("corrections.reason", contains("检测报告为准"));
        clerk.asks()
                .get("/api/catalog/products?category=web-gateway&size=1&after=" + SampleCatalog.number(27))
                .then()
                .body("products[0].values.requests", equalTo("31000"));
    }

    @Test
    void productIsWithdrawnSucceededAndProved() {
        String number = SampleCatalog.number(29);
        String next = SampleCatalog.number(30);
        post("/products/" + number + "/withdrawal", Map.of("withdrawnOn", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:withdrawn-early"));
        post("/products/" + number + "/withdrawal", Map.of("withdrawnOn", "2026-11-01"))
                .then()
                .statusCode(201);
        post("/products/" + number + "/withdrawal", Map.of("withdrawnOn", "2026-11-02"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:product-withdrawn"));
        post("/products/" + number + "/successors", Map.of("successor", next))
                .then()
                .statusCode(201)
                .body("successors", contains(next));
        post("/products/" + next + "/successors", Map.of("successor", number))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:successor-of-itself"));
        post("/products/" + number + "/successors", Map.of("successor", "ZZ-0000"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:successor-not-on-record"));
        Map<String, String> proof =
                Map.of("parameter", "requests", "report", "示例检字1号", "laboratory", "示例实验室", "reportedOn", "2025-03-01");
        post("/products/" + number + "/evidence", proof)
                .then()
                .statusCode(201)
                .body("evidence[0].report", equalTo("示例检字1号"));
        post("/products/" + number + "/evidence", proof)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:evidence-on-record"));
        ListingDecisionTest.maker()
                .asks()
                .get("/api/catalog/products/" + number)
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo("2026-11-01"))
                .body("reasons.code", hasItem("withdrawn"));
        People.of("vendor").asks().get("/api/catalog/products/" + number).then().statusCode(404);
    }

    @Test
    void onlyTheBureauRecords() {
        Map<String, Map<String, ?>> writes = new HashMap<>();
        writes.put("/certificates", paper("X-1", "dedicated-product", 9999, "2024-01-01", "2028-12-31"));
        writes.put("/certificates/none/scope", scope("ZZ-0000", "M", true));
        writes.put("/certificates/none/revocation", Map.of("revokedOn", "2026-01-01", "reason", "撤销"));
        writes.put(
                "/certificates/none/corrections",
                Map.of("issuer", "示例", "issuedOn", "2025-08-01", "expiresOn", "2028-07-31", "reason", "有误"));
        writes.put(
                "/products/ZZ-0000/corrections",
                Map.of("onSaleFrom", "2024-02-01", "values", Map.of(), "reason", "有误"));
        writes.put("/products/ZZ-0000/withdrawal", Map.of("withdrawnOn", "2026-11-01"));
        writes.put("/products/ZZ-0000/successors", Map.of("successor", "ZZ-0001"));
        writes.put(
                "/products/ZZ-0000/evidence",
                Map.of("parameter", "x", "report", "1", "laboratory", "示例", "reportedOn", "2025-03-01"));
        for (Role role : Role.values()) {
            People.TestPerson person = People.of(role.text());
            writes.forEach((path, body) -> person.asks()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/catalog" + path)
                    .then()
                    .statusCode(role == Role.BUREAU ? 404 : 403));
            person.asks()
                    .get("/api/catalog/products/ZZ-0000")
                    .then()
                    .statusCode(role == Role.BUREAU || role == Role.VENDOR ? 404 : 403);
        }
    }

    @Test
    void databaseItselfRefusesTwoValidCertificatesOfAKind() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            "INSERT INTO catalog_product_certificate (number, kind, issuer, product, model, version,"
                                    + " issued_on, expires_on, recorded_at) VALUES ('WG-X', 'classified-test', 'i', 'WG-0031', 'WG31', 'V1.0',"
                                    + " '2026-01-01', '2026-12-31', now())"));
            assertEquals("23P01", refused.getSQLState());
        }
    }

    private Response post(String path, Map<String, ?> body) {
        return clerk.asks().contentType(ContentType.JSON).body(body).post("/api/catalog" + path);
    }

    private static Map<String, Object> paper(String number, String kind, int product, String from, String to) {
        return new HashMap<>(Map.of(
                "number",
                number,
                "kind",
                kind,
                "issuer",
                "示例认证中心",
                "product",
                SampleCatalog.number(product),
                "model",
                "WG" + product,
                "version",
                "V1.0",
                "issuedOn",
                from,
                "expiresOn",
                to));
    }

    private static Map<String, Object> scope(String product, String model, boolean covered) {
        return Map.of("product", product, "model", model, "version", "V1.0", "covered", covered, "reason", "证书附件");
    }
}
