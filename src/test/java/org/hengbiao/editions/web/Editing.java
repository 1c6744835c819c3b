package org.hengbiao.editions.web;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.evidence.Actor;
import org.hengbiao.sealing.Cms;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;

/** Draws up, consents and issues over HTTP, as a bureau and a leading group do. */
public final class Editing {

    /** Enough of a PDF for a scan. */
    public static final byte[] SCAN = "%PDF-1.7 示例扫描".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final TestPerson bureau = People.of("bureau");
    private final TestPerson group = People.of("leading-group");

    /** With the demo catalog on record. */
    public Editing(ImportingCatalog importing) {
        importing.importFolder(DemoFolder.files(), Actor.PLATFORM).fold(done -> done, why -> {
            throw new AssertionError(why.detail());
        });
    }

    public TestPerson bureau() {
        return bureau;
    }

    public TestPerson group() {
        return group;
    }

    /** A fresh edition, not issued. */
    public String drawn(boolean rowOrder) {
        return bureau.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("province", "示例省", "title", "示例省网络安全产品推荐目录", "rowOrder", rowOrder))
                .post("/api/editions")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A fresh edition, issued: the bureau signed, the leading group's paper was recorded. */
    public String issued(boolean rowOrder) {
        String id = drawn(rowOrder);
        consentAndIssue(id);
        return id;
    }

    public void consentAndIssue(String id) {
        sign(bureau, id, document(id, "bureau"))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        paper(group, id, list(id), "leading-group")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        bureau.asks()
                .contentType(ContentType.JSON)
                .post("/api/editions/" + id + "/issuance")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
    }

    public String list(String id) {
        return bureau.asks()
                .get("/api/editions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("list");
    }

    public byte[] document(String id, String party) {
        return bureau.asks()
                .get("/api/editions/" + id + "/consents/" + party + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    public static Response sign(TestPerson by, String id, byte[] document) {
        try {
            return by.asks()
                    .contentType("application/cms")
                    .body(Cms.signAttached(by.key(), document))
                    .post("/api/editions/" + id + "/consents/signed");
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static Response paper(TestPerson by, String id, String list, String party) {
        return paper(
                by,
                id,
                Map.of(
                        "list",
                        list,
                        "party",
                        party,
                        "documentNumber",
                        "示例保发〔2026〕1号",
                        "scan",
                        Base64.getEncoder().encodeToString(SCAN)));
    }

    public static Response paper(TestPerson by, String id, Map<String, String> body) {
        return by.asks().contentType(ContentType.JSON).body(body).post("/api/editions/" + id + "/consents/paper");
    }

    /** A copy for {@code recipient}, not signed for. */
    public String copy(String edition, TestPerson recipient) {
        return prepare(edition, recipient)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response prepare(String edition, TestPerson recipient) {
        return bureau.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("recipient", recipient.login(), "purpose", "采购选型"))
                .post("/api/editions/" + edition + "/copies");
    }

    public static Response signFor(TestPerson recipient, String copy) {
        return recipient.asks().contentType(ContentType.JSON).post("/api/edition-copies/" + copy + "/receipt");
    }
}
