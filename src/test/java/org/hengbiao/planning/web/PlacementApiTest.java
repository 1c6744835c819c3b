package org.hengbiao.planning.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hengbiao.app.Sessions;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.acts.PlacementStatement;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.SessionCookie;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.hengbiao.testing.People;
import org.hengbiao.tool.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the offline check of a network to the plan that shows its outcome, and nothing of the network in between. */
@QuarkusTest
class PlacementApiTest {

    private static final Path EXAMPLES = Path.of("docs", "examples");
    private static final String PASSWORD = "a password of a test";

    @Inject
    ImportingCatalog importing;

    @Inject
    DataSource dataSource;

    @TempDir
    Path folder;

    @BeforeEach
    void demoCatalogIsThere() {
        String outcome = importing
                .importFolder(DemoFolder.files(), Actor.PLATFORM)
                .fold(imported -> "imported", why -> why.toString());
        assertEquals("imported", outcome);
    }

    @Test
    void whatTheToolSignedIsTakenAndShownWithNameAndDay() throws IOException {
        People.TestPerson purchaser = People.of("purchaser");
        keepKey(purchaser);
        UUID plan = plan(purchaser, "N-1");
        purchaser.asks().get("/api/plans/" + plan).then().body("placement", nullValue());

        send(purchaser, plan, signed("network-complies.yaml", plan))
                .then()
                .statusCode(201)
                .body("placementStated", equalTo(true))
                .body("placement.complies", equalTo(true))
                .body("placement.by", equalTo("示例网络负责人"))
                .body("placement.statedAt", notNullValue())
                .body("placement.checkedOn", notNullValue())
                .body("placement.tool", containsString("hengbiao-tool"))
                .body("placement.reviewedBy", nullValue());
        purchaser
                .asks()
                .contentType(ContentType.JSON)
                .post("/api/plans/" + plan + "/submission")
                .then()
                .statusCode(201);
        People.of("leading-group").asks().get("/api/plans/" + plan).then().body("placement.by", equalTo("示例网络负责人"));
    }

    @Test
    void whoReviewedIsShownToo() throws IOException {
        People.TestPerson purchaser = People.of("purchaser");
        keepKey(purchaser);
        UUID plan = plan(purchaser, "N-2");
        byte[] statement = signed("network-review.yaml", plan, "--reviewed-by", "示例审核人");
        send(purchaser, plan, statement).then().statusCode(201).body("placement.reviewedBy", equalTo("示例审核人"));
    }

    @Test
    void statementForAnotherPlanOrBySomebodyElseIsRefused() throws IOException {
        People.TestPerson purchaser = People.of("purchaser");
        keepKey(purchaser);
        UUID plan = plan(purchaser, "N-3");
        byte[] ofAnother = signed("network-complies.yaml", plan(purchaser, "N-4"));
        refused(send(purchaser, plan, ofAnother), "placement-of-another");

        Files.delete(folder.resolve("key.p12"));
        People.TestPerson colleague = People.of(purchaser.organisation(), "purchaser");
        keepKey(colleague);
        byte[] byAnother = signed("network-complies.yaml", plan);
        refused(send(purchaser, plan, byAnother), "certificate-of-another");
        send(People.of("purchaser"), plan, byAnother).then().statusCode(404);
        send(colleague, plan, byAnother).then().statusCode(201);
    }

    @Test
    void unsignedTamperedOrOtherwiseSignedActIsRefused() throws IOException, GeneralSecurityException {
        People.TestPerson purchaser = People.of("purchaser");
        keepKey(purchaser);
        UUID plan = plan(purchaser, "N-5");
        byte[] unsigned = new PlacementStatement(plan, true, "示例网络负责人", null).canonical();
        send(purchaser, plan, unsigned).then().statusCode(422);
        byte[] tampered = signed("network-complies.yaml", plan);
        tampered[tampered.length - 1] ^= 1;
        send(purchaser, plan, tampered).then().statusCode(422);
        byte[] anotherKind = Cms.signAttached(
                purchaser.key(),
                JsonObject.with("type", "hengbiao.org/rehearsal@v1")
                        .with("plan", plan.toString())
                        .build()
                        .canonical());
        send(purchaser, plan, anotherKind)
                .then()
                .statusCode(400)
                .body(containsString("the type must be hengbiao.org/placement@v1"));
        purchaser.asks().get("/api/plans/" + plan).then().body("placementStated", equalTo(false));
    }

    @Test
    void checkOfADayToComeIsRefused() throws GeneralSecurityException {
        People.TestPerson purchaser = People.of("purchaser");
        UUID plan = plan(purchaser, "N-6");
        PlacementStatement.Check check = new PlacementStatement.Check(
                LocalDate.parse("2099-01-01"), "hengbiao-tool 0.1.0", Sha256.ofText("salted"), null);
        byte[] statement = new PlacementStatement(plan, true, "示例网络负责人", check).canonical();
        refused(send(purchaser, plan, Cms.signAttached(purchaser.key(), statement)), "placement-of-the-future");
    }

    @Test
    void nothingOfTheNetworkIsInTheDatabase() throws IOException, SQLException {
        People.TestPerson purchaser = People.of("purchaser");
        keepKey(purchaser);
        UUID plan = plan(purchaser, "N-7");
        send(purchaser, plan, signed("network-complies.yaml", plan)).then().statusCode(201);

        String dump = everyRow();
        assertTrue(shows(dump, "示例网络负责人"), "the dump shows not even who checked");
        for (String name : List.of("示例办公网", "示例公众服务网", "示例内网接入域", "示例内网核心域", "示例市内网", "示例网闸乙")) {
            assertTrue(
                    Files.readString(EXAMPLES.resolve("network-complies.yaml")).contains(name), name);
            assertFalse(shows(dump, name), name + " stands in the database");
        }
    }

    @Test
    void pageSaysThatThePlacementCompliesByWhomAndWhen() throws IOException {
        People.TestPerson purchaser = People.of("purchaser");
        keepKey(purchaser);
        UUID plan = plan(purchaser, "N-8");
        String before = work(purchaser, "zh-CN");
        assertTrue(before.contains("N-8"), before);
        assertFalse(before.contains("部署合规"), before);
        send(purchaser, plan, signed("network-complies.yaml", plan)).then().statusCode(201);

        String chinese = work(purchaser, "zh-CN");
        assertTrue(chinese.contains("部署合规，检查人： <bdi translate=\"no\">示例网络负责人</bdi>"), chinese);
        String english = work(purchaser, "en");
        assertTrue(english.contains("The placement complies, checked by <bdi"), english);
    }

    private static String work(People.TestPerson person, String language) {
        return given().redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, Sessions.of(person.login()))
                .header("Accept-Language", language)
                .get("/work")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void keepKey(People.TestPerson person) throws IOException {
        DemoCertificateAuthority.IssuedKey key = People.authority()
                .issueSigning(new DemoCertificateAuthority.Subject("示例", "示例单位", person.organisation()));
        person.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("certificate", Base64.getEncoder().encodeToString(Certificates.der(key.certificate()))))
                .post("/api/certificates")
                .then()
                .statusCode(201);
        Files.write(folder.resolve("key.p12"), key.toPkcs12(PASSWORD.toCharArray()));
        Files.writeString(folder.resolve("password.txt"), PASSWORD + "\n");
    }

    /** The file that the tool writes. */
    private byte[] signed(String network, UUID plan, String... more) throws IOException {
        Path statement = folder.resolve(UUID.randomUUID() + ".p7m");
        List<String> arguments = new ArrayList<>(List.of(
                "network",
                EXAMPLES.resolve(network).toString(),
                "--statement",
                statement.toString(),
                "--plan",
                plan.toString(),
                "--by",
                "示例网络负责人",
                "--key",
                folder.resolve("key.p12").toString(),
                "--password-file",
                folder.resolve("password.txt").toString()));
        arguments.addAll(List.of(more));
        StringWriter said = new StringWriter();
        int code = Tool.run(arguments, "en", new PrintWriter(said, true), new PrintWriter(said, true));
        assertEquals(0, code, said.toString());
        return Files.readAllBytes(statement);
    }

    private static Response send(People.TestPerson person, UUID plan, byte[] statement) {
        return person.asks().contentType("application/cms").body(statement).post("/api/plans/" + plan + "/placement");
    }

    private static void refused(Response response, String code) {
        response.then().statusCode(422).body("type", equalTo("urn:hengbiao:problem:" + code));
    }

    private static UUID plan(People.TestPerson purchaser, String number) {
        String id = purchaser
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of("classification", "unclassified", "classifiedBy", "示例定密责任人"))
                .post("/api/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> item = Map.of(
                "item", "1", "category", "isolation-exchange", "quantity", 2, "minimum", Map.of("throughput", "1"));
        purchaser
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "number", number,
                        "title", "隔离交换系统采购（示例）",
                        "budget", "900000.00",
                        "neededBy", "2027-03-31",
                        "intentionPublishedOn", "2026-10-15",
                        "items", List.of(item)))
                .put("/api/plans/" + id)
                .then()
                .statusCode(200);
        return UUID.fromString(id);
    }

    private String everyRow() throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
                    while (rows.next()) {
                        dump.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(
                "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    /** As text, or as octets, which PostgreSQL writes in hexadecimal digits. */
    private static boolean shows(String dump, String word) {
        return dump.contains(word) || dump.contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
    }
}
