package org.hengbiao.catalog.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.hengbiao.catalog.AdmissionCase;
import org.hengbiao.catalog.AdmissionRequest;
import org.hengbiao.catalog.CatalogExtracts;
import org.hengbiao.catalog.Categories;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.catalog.Membership;
import org.hengbiao.catalog.OfferedProduct;
import org.hengbiao.catalog.OpeningAdmissionCase;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.evidence.Actor;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogApiTest {

    private static final CreditCode MAKER = new CreditCode("91999901HBDM00016K");

    @Inject
    ImportingCatalog importing;

    @Inject
    CatalogExtracts extracts;

    @Inject
    Membership membership;

    @Inject
    Categories categories;

    @Inject
    OpeningAdmissionCase opening;

    @Inject
    ClockOfRecord clock;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void demoCatalogIsThere() {
        String outcome = importing
                .importFolder(DemoFolder.files(), Actor.PLATFORM)
                .fold(imported -> "imported", why -> why.toString());
        assertEquals("imported", outcome);
    }

    @Test
    void sameFolderTwiceChangesNothing() throws IOException {
        People.of("bureau")
                .asks()
                .contentType("application/zip")
                .body(zip(DemoFolder.files()))
                .post("/api/catalog/imports")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("unchanged", greaterThan(300));
    }

    @Test
    void brokenFolderIsToldByLineAndNothingOfItIsKept() throws IOException, SQLException {
        Map<String, byte[]> files = DemoFolder.files();
        String vendors = new String(Objects.requireNonNull(files.get("vendors.csv")), StandardCharsets.UTF_8);
        files.put(
                "vendors.csv",
                (vendors + "91999901HBDM0001XX,示例新,Example New,small\n").getBytes(StandardCharsets.UTF_8));
        String listings = new String(Objects.requireNonNull(files.get("listings.csv")), StandardCharsets.UTF_8);
        files.put(
                "listings.csv",
                (listings + "FW-0011,admit,2026-11-24,2026-11-24,准予列入\n").getBytes(StandardCharsets.UTF_8));
        int before = count("catalog_listing");
        People.of("bureau")
                .asks()
                .contentType("application/zip")
                .body(zip(files))
                .post("/api/catalog/imports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:hengbiao:problem:catalog-errors"))
                .body("errors.where", hasItem("vendors.csv:23:1"));
        assertEquals(before, count("catalog_listing"));
    }

    @Test
    void bodyThatIsNoZipIsTheCallersFault() {
        People.of("bureau")
                .asks()
                .contentType("application/zip")
                .body(new byte[] {1, 2, 3})
                .post("/api/catalog/imports")
                .then()
                .statusCode(400);
    }

    @Test
    void bureauPagesThroughTheWholeList() {
        People.TestPerson bureau = People.of("bureau");
        String next = bureau.asks()
                .get("/api/catalog/products?category=firewall&size=10")
                .then()
                .statusCode(200)
                .body("products", hasSize(10))
                .body("products[0].number", equalTo("FW-0001"))
                .body("products[0].values.throughput", equalTo("80"))
                .body("next", equalTo("FW-0010"))
                .extract()
                .path("next");
        bureau.asks()
                .get("/api/catalog/products?category=firewall&size=10&after=" + next)
                .then()
                .body("products[0].number", equalTo("FW-0011"))
                .body("next", nullValue());
    }

    @Test
    void vendorSeesItsOwnProductsAndNoOther() {
        vendorOf(MAKER)
                .asks()
                .get("/api/catalog/products?size=200")
                .then()
                .statusCode(200)
                .body("products.size()", greaterThan(0))
                .body("products.maker", everyItem(equalTo(MAKER.text())));
        People.of("vendor")
                .asks()
                .get("/api/catalog/products")
                .then()
                .statusCode(200)
                .body("products", hasSize(0));
    }

    @Test
    void nobodyElseNamesOrCounts() {
        for (Role role : Role.values()) {
            People.TestPerson person = People.of(role.text());
            boolean bureau = role == Role.BUREAU;
            int list = bureau || role == Role.VENDOR ? 200 : 403;
            person.asks().get("/api/catalog/products").then().statusCode(list);
            person.asks()
                    .get("/api/catalog/products/FW-0001/eligibility")
                    .then()
                    .statusCode(bureau ? 200 : 403);
            person.asks().get("/api/catalog/admission-cases").then().statusCode(bureau ? 200 : 403);
            person.asks()
                    .contentType("application/zip")
                    .body(new byte[] {1})
                    .post("/api/catalog/imports")
                    .then()
                    .statusCode(bureau ? 400 : 403);
            person.asks()
                    .contentType(ContentType.JSON)
                    .body(Map.of("decision", "refuse", "reason", "不符"))
                    .post("/api/catalog/admission-cases/" + new UUID(0, 1) + "/decision")
                    .then()
                    .statusCode(bureau ? 404 : 403);
        }
        given().get("/api/catalog/products").then().statusCode(401);
    }

    @Test
    void everyReadingOfTheListIsRecorded() throws SQLException {
        People.TestPerson bureau = People.of("bureau");
        bureau.asks().get("/api/catalog/products?category=firewall");
        bureau.asks().get("/api/catalog/products/FW-0001/eligibility");
        assertEquals(
                List.of("eligibility FW-0001", "products firewall"),
                texts("SELECT what FROM catalog_read WHERE person_id = '" + bureau.id() + "' ORDER BY what"));
    }

    @Test
    void eligibilityIsAskedForAnInstantAndAsKnownAtAnother() {
        People.TestPerson bureau = People.of("bureau");
        String at = "/api/catalog/products/SA-0009/eligibility?at=";
        bureau.asks().get(at + "2026-11-30T15:59:59Z").then().body("eligible", equalTo(true));
        bureau.asks()
                .get(at + "2026-11-30T16:00:00Z")
                .then()
                .body("eligible", equalTo(false))
                .body("reasons.code", contains("suspended"))
                .body("reasons[0].since", equalTo("2026-12-01"));
        bureau.asks()
                .get(at + "2026-11-30T16:00:00Z&knownAt=2020-01-01T00:00:00Z")
                .then()
                .body("reasons.code", contains("not-on-record"));
        bureau.asks().get("/api/catalog/products/ZZ-0001/eligibility").then().statusCode(404);
        bureau.asks().get(at + "yesterday").then().statusCode(400);
    }

    @Test
    void extractCountsWhatMeetsTheMinimum() {
        Instant day = Instant.parse("2026-12-20T04:00:00Z");
        Instant known = clock.now().isAfter(day) ? clock.now() : day;
        CatalogExtracts.EligibleCounts all = extracts.eligibleCounts("firewall", Map.of(), known);
        CatalogExtracts.EligibleCounts fast = extracts.eligibleCounts("firewall", Map.of("throughput", "80"), known);
        assertTrue(all.products() >= 8 && all.makers() >= 7, all.toString());
        assertTrue(fast.products() > 0 && fast.products() < all.products(), fast.toString());
        assertEquals(0, extracts.eligibleCounts("printer", Map.of(), known).products());
        assertTrue(
                categories.all().stream()
                        .map(category -> category.id())
                        .toList()
                        .containsAll(List.of(
                                "firewall",
                                "intrusion-detection",
                                "isolation-card",
                                "isolation-exchange",
                                "security-audit",
                                "vulnerability-scanning")),
                "the six of the source");
    }

    @Test
    void membershipTellsOneNamedProductAndNothingElse() {
        Instant now = clock.now();
        OfferedProduct inside = new OfferedProduct("示例甲安全技术有限公司", "示例甲盾", "JD-FW9000", "V5.2");
        assertTrue(membership.of(inside, now, now).eligible());
        assertFalse(membership
                .of(new OfferedProduct(MAKER.text(), "示例乙安", "JD-FW9000", "V5.2"), now, now)
                .eligible());
        assertEquals(
                "not-on-record",
                membership
                        .of(new OfferedProduct(MAKER.text(), "示例甲盾", "JD-FW9000", "V9"), now, now)
                        .grounds()
                        .get(0)
                        .code());
    }

    @Test
    void winnerFromOutsideOpensACaseOnceAndTheBureauLists() throws SQLException {
        List<String> outside = texts("SELECT p.maker || '|' || p.brand || '|' || p.model || '|' || p.version"
                + " FROM catalog_product p WHERE p.number = 'VS-0011'");
        String[] parts = outside.get(0).split("\\|", -1);
        OfferedProduct product = new OfferedProduct(parts[0], parts[1], parts[2], parts[3]);
        AdmissionRequest request =
                new AdmissionRequest(UUID.randomUUID(), MAKER, product, Sha256.ofText("manifest of this test"));
        AdmissionCase opened = opening.open(request);
        assertEquals(opened.id(), opening.open(request).id());
        assertTrue(opened.dueAt().isAfter(opened.openedAt()));
        assertFalse(membership.of(product, clock.now(), clock.now()).eligible());
        People.TestPerson bureau = People.of("bureau");
        bureau.asks()
                .get("/api/catalog/admission-cases?size=200")
                .then()
                .body("id", hasItem(opened.id().toString()));
        decide(bureau, opened.id(), "admit").then().statusCode(200).body("decidedAt", notNullValue());
        assertTrue(membership.of(product, clock.now(), clock.now()).eligible());
        decide(bureau, opened.id(), "refuse")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:case-decided"));
    }

    @Test
    void productThatTheCatalogDoesNotKnowCannotBeAdmitted() {
        AdmissionCase opened = opening.open(new AdmissionRequest(
                UUID.randomUUID(),
                MAKER,
                new OfferedProduct("示例无名", "示例", "X1", "V1"),
                Sha256.ofText("another manifest of this test")));
        decide(People.of("bureau"), opened.id(), "admit")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:product-not-on-record"));
    }

    @Test
    void databaseRefusesToForgetAFact() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : List.of(
                    "UPDATE catalog_product SET brand = 'x' WHERE number = 'FW-0001'",
                    "DELETE FROM catalog_revocation",
                    "DELETE FROM catalog_listing",
                    "DELETE FROM catalog_read")) {
                SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(change), change);
                assertEquals("23000", refusal.getSQLState(), change);
            }
        }
    }

    private static io.restassured.response.Response decide(People.TestPerson by, UUID id, String decision) {
        return by.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("decision", decision, "reason", "测评合格"))
                .post("/api/catalog/admission-cases/" + id + "/decision");
    }

    /** Somebody of the maker's organisation, which is added when no test has yet. */
    private static People.TestPerson vendorOf(CreditCode maker) {
        People.sysadmin()
                .contentType(ContentType.JSON)
                .body(Map.of("code", maker.text(), "nameZh", "示例甲", "nameEn", "Example Jia", "size", "large"))
                .post("/api/organisations");
        return People.of(maker, "vendor");
    }

    private int count(String table) throws SQLException {
        return Integer.parseInt(texts("SELECT count(*)::text FROM " + table).get(0));
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new java.util.ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("catalog-data/" + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
