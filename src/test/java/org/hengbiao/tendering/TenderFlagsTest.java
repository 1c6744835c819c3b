package org.hengbiao.tendering;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.catalog.SampleCatalog;
import org.hengbiao.identity.Role;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.Test;

/** What the catalog learns after a publication is flagged at the tender, counted for those who run it. */
@QuarkusTest
class TenderFlagsTest {

    @Inject
    TenderFixture tenders;

    @Inject
    Tenders published;

    @Inject
    SampleCatalog sample;

    @Test
    void laterAndBackDatedFactsAreCountedForTheTendersOwnPeopleAndNamedToTheBureauOnly() {
        sample.ensure();
        UUID tender = tenders.published(Duration.ofDays(30));
        TenderFacts facts = published.facts(tender).orElseThrow();
        People.TestPerson agent = People.of(facts.agency(), "agency");
        People.TestPerson bureau = People.of("bureau");
        String path = "/api/tenders/" + tender + "/later-facts";
        agent.asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("item", contains("1"))
                .body("category", contains("firewall"))
                .body("facts", contains(0));
        learn(bureau, "FW-0015", "LF-1");
        // A gateway is no firewall.
        learn(bureau, SampleCatalog.number(40), "LF-2");
        agent.asks()
                .get(path)
                .then()
                .body("facts", contains(1))
                .body("products", contains(1))
                .body("backDated", contains(1))
                .body("[0].named", empty());
        bureau.asks()
                .get(path)
                .then()
                .body("[0].named.product", contains("FW-0015"))
                .body("[0].named[0].kinds", contains("certificate"))
                .body("[0].named[0].facts", equalTo(1));
        for (Role role : Role.values()) {
            int expected = switch (role) {
                case BUREAU -> 200;
                // Another agency, another purchaser.
                case AGENCY, PURCHASER -> 404;
                default -> 403;
            };
            People.of(role.text()).asks().get(path).then().statusCode(expected);
        }
        given().get(path).then().statusCode(401);
        given().get("/api/tenders/" + tender).then().statusCode(200).body("$", not(hasItem("laterFacts")));
        assertFalse(
                given().get("/tenders/" + tender).asString().contains("id=\"flags\""), "no public page tells a count");
    }

    @Test
    void planCountsWhatWasLearnedSinceItsSubmissionForItsOwnReadersOnly() {
        for (Role role : Role.values()) {
            boolean mayAsk = role == Role.PURCHASER || role == Role.LEADING_GROUP;
            assertEquals(
                    mayAsk ? 404 : 403,
                    People.of(role.text())
                            .asks()
                            .get("/api/plans/" + new UUID(0, 1) + "/later-facts")
                            .statusCode(),
                    role.text());
        }
    }

    private static void learn(People.TestPerson bureau, String product, String certificate) {
        Map<String, Object> known = bureau.asks()
                .get("/api/catalog/products?size=1&after=" + before(product))
                .path("products[0]");
        assertEquals(product, known.get("number"));
        bureau.asks()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "number",
                        certificate,
                        "kind",
                        "common-criteria",
                        "issuer",
                        "示例认证中心",
                        "product",
                        product,
                        "model",
                        known.get("model"),
                        "version",
                        known.get("version"),
                        "issuedOn",
                        "2024-01-01",
                        "expiresOn",
                        "2028-12-31"))
                .post("/api/catalog/certificates")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
    }

    /** The number just before a product's own. */
    private static String before(String number) {
        int dash = number.indexOf('-');
        return number.substring(0, dash + 1) + String.format("%04d", Integer.parseInt(number.substring(dash + 1)) - 1);
    }
}
