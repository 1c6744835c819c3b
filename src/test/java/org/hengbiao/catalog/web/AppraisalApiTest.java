package org.hengbiao.catalog.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.catalog.SampleCatalog;
import org.hengbiao.identity.Role;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppraisalApiTest {

    private static final Map<String, Integer> MEASURED =
            Map.of("reliability", 120000, "technical", 80, "security", 94, "awareness", 3);

    @Inject
    SampleCatalog sample;

    private People.TestPerson clerk;

    @BeforeEach
    void clerkAndTheSampleCatalog() {
        sample.ensure();
        clerk = People.of("bureau");
    }

    @Test
    void gradesFollowTheBandsTwoPeopleSignAndTheMakerObjects() {
        People.TestPerson maker = ListingDecisionTest.maker();
        String id = post(clerk, "/products/FW-0001/appraisals", tested(MEASURED))
                .then()
                .statusCode(201)
                .body("grades.aspect", contains("reliability", "technical", "security", "awareness"))
                .body("grades.grade", contains("A", "B", "C", "B"))
                .body("signed", equalTo(false))
                .extract()
                .path("id");
        maker.asks().get("/api/catalog/products/FW-0001/appraisals").then().body("appraisals", empty());
        post(maker, "/appraisals/" + id + "/objection", Map.of("words", "有异议"))
                .then()
                .statusCode(404);
        post(clerk, "/appraisals/" + id + "/signature", Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:second-person-needed"));
        post(People.of("bureau"), "/appraisals/" + id + "/signature", Map.of())
                .then()
                .statusCode(200);
        post(clerk, "/appraisals/" + id + "/answer", Map.of("words", "维持"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:nothing-to-answer"));
        post(People.of("vendor"), "/appraisals/" + id + "/objection", Map.of("words", "有异议"))
                .then()
                .statusCode(404);
        post(maker, "/appraisals/" + id + "/objection", Map.of("words", "有异议"))
                .then()
                .statusCode(201);
        post(maker, "/appraisals/" + id + "/objection", Map.of("words", "又有异议"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:objected"));
        post(clerk, "/appraisals/" + id + "/answer", Map.of("words", "复核后维持"))
                .then()
                .statusCode(201);
        maker.asks()
                .get("/api/catalog/products/FW-0001/appraisals")
                .then()
                .body("appraisals.answer", contains("复核后维持"));
        People.of("vendor")
                .asks()
                .get("/api/catalog/products/FW-0001/appraisals")
                .then()
                .statusCode(404);
    }

    @Test
    void partialAppraisalAndOneByTheMakerItselfAreRefused() {
        post(clerk, "/products/FW-0001/appraisals", tested(Map.of("reliability", 1)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:aspects-differ"));
        post(
                        clerk,
                        "/products/FW-0001/appraisals",
                        Map.of("body", SampleCatalog.MAKER.text(), "interests", "本厂产品", "measured", MEASURED))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:tester-not-impartial"));
        post(clerk, "/products/" + SampleCatalog.number(50) + "/appraisals", tested(MEASURED))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:no-standard"));
    }

    @Test
    void defaultAppraisalIsOneClerksCheckAgainstTheNationalList() {
        post(
                        clerk,
                        "/certificate-checks",
                        Map.of(
                                "certificate",
                                "SL-CT-2024-0018",
                                "list",
                                "国家名录 2026-11",
                                "found",
                                true,
                                "checkedOn",
                                "2026-11-23"))
                .then()
                .statusCode(201);
        clerk.asks()
                .get("/api/catalog/products/FW-0001/appraisals")
                .then()
                .body("checks.certificate", hasItem("SL-CT-2024-0018"));
    }

    @Test
    void onlyTheBureauAppraisesAndOnlyVendorsObject() {
        String appraisal = "/appraisals/" + new UUID(0, 1);
        for (Role role : Role.values()) {
            People.TestPerson person = People.of(role.text());
            int bureau = role == Role.BUREAU ? 404 : 403;
            post(person, "/products/ZZ-0000/appraisals", tested(MEASURED))
                    .then()
                    .statusCode(bureau);
            post(person, appraisal + "/signature", Map.of()).then().statusCode(bureau);
            post(person, appraisal + "/answer", Map.of("words", "x")).then().statusCode(bureau);
            post(person, appraisal + "/objection", Map.of("words", "x"))
                    .then()
                    .statusCode(role == Role.VENDOR ? 404 : 403);
            post(
                            person,
                            "/certificate-checks",
                            Map.of("certificate", "none", "list", "x", "found", true, "checkedOn", "2026-11-23"))
                    .then()
                    .statusCode(bureau);
            person.asks()
                    .get("/api/catalog/products/ZZ-0000/appraisals")
                    .then()
                    .statusCode(role == Role.VENDOR ? 404 : bureau);
        }
    }

    private static Map<String, Object> tested(Map<String, Integer> measured) {
        return Map.of("body", "91999921HBDM00211P", "interests", "无利害关系", "measured", measured);
    }

    private static Response post(People.TestPerson by, String path, Map<String, ?> body) {
        return by.asks().contentType(ContentType.JSON).body(body).post("/api/catalog" + path);
    }
}
