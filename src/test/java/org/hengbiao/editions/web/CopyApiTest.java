package org.hengbiao.editions.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.evidence.tracing.LeakedFile;
import org.hengbiao.evidence.tracing.TraceRegister;
import org.hengbiao.evidence.tracing.Tracing;
import org.hengbiao.ledger.Ticking;
import org.hengbiao.sealing.SignedAct;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CopyApiTest {

    private static final String TYPE = "urn:hengbiao:problem:";

    @Inject
    ImportingCatalog importing;

    @Inject
    Ticking ticking;

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

    private static Response open(TestPerson reader, String copy, String form) {
        return reader.asks().get("/api/edition-copies/" + copy + "/list." + form);
    }

    private static byte[] opened(TestPerson reader, String copy, String form) {
        return open(reader, copy, form)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private Response bureau(String copy, String action, Map<String, String> body) {
        return editing.bureau()
                .asks()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/edition-copies/" + copy + "/" + action);
    }

    @Test
    void copyOpensOnceItsRecipientHasSignedForItAndEveryOpeningIsRecorded() throws SQLException {
        String edition = editing.issued(false);
        TestPerson recipient = People.of("agency");
        String copy = editing.copy(edition, recipient);
        assertRefused("copy-not-signed-for", 409, open(recipient, copy, "xlsx"));
        assertRefused("copy-not-signed-for", 409, open(editing.bureau(), copy, "pdf"));
        Editing.signFor(recipient, copy).then().statusCode(201).body("phase", equalTo("signed-for"));
        assertRefused("copy-phase", 409, Editing.signFor(recipient, copy));
        opened(recipient, copy, "xlsx");
        opened(recipient, copy, "pdf");
        opened(editing.bureau(), copy, "xlsx");
        assertEquals(
                List.of("edition copy " + copy + " pdf", "edition copy " + copy + " xlsx"),
                texts("SELECT what FROM catalog_read WHERE person_id = '" + recipient.id() + "' ORDER BY what"));
    }

    @Test
    void copyIsRecalledAndDestroyedBeforeAWitness() {
        String edition = editing.issued(false);
        TestPerson recipient = People.of("agency");
        String copy = editing.copy(edition, recipient);
        Editing.signFor(recipient, copy).then().statusCode(201);
        TestPerson witness = People.of("bureau");
        Map<String, String> destruction = Map.of("witness", witness.login(), "note", "粉碎");
        assertRefused("copy-phase", 409, bureau(copy, "destruction", destruction));
        bureau(copy, "recall", Map.of("note", "换发")).then().statusCode(201).body("phase", equalTo("recalled"));
        assertRefused("copy-closed", 409, open(recipient, copy, "xlsx"));
        assertRefused("copy-phase", 409, bureau(copy, "recall", Map.of("note", "换发")));
        assertRefused(
                "witness-needed",
                422,
                bureau(copy, "destruction", Map.of("witness", editing.bureau().login(), "note", "粉碎")));
        bureau(copy, "destruction", destruction)
                .then()
                .statusCode(201)
                .body("phase", equalTo("destroyed"))
                .body("events.event", contains("signed-for", "recalled", "destroyed"));
    }

    @Test
    void copiesAreNumberedOnlyForPeopleWhoAreKnownAndOnlyAfterTheIssue() {
        assertRefused("edition-not-issued", 409, editing.prepare(editing.drawn(false), People.of("agency")));
        editing.bureau()
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of("recipient", "nobody-of-that-name", "purpose", "选型"))
                .post("/api/editions/" + editing.issued(false) + "/copies")
                .then()
                .statusCode(422)
                .body("type", equalTo(TYPE + "recipient-unknown"));
    }

    @Test
    void workbookCarriesNumberRecipientAndLayoutMark() throws IOException {
        String edition = editing.issued(false);
        for (int number = 1; number <= 3; number++) {
            TestPerson recipient = People.of("agency");
            String copy = editing.copy(edition, recipient);
            Editing.signFor(recipient, copy).then().statusCode(201);
            byte[] workbook = opened(recipient, copy, "xlsx");
            LeakedFile read = LeakedFile.read(workbook);
            assertEquals(OptionalInt.of(number), read.mark());
            String text = read.records().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
            assertTrue(text.contains(String.format("-%03d", number)) && text.contains(recipient.login()), text);
            assertTrue(text.contains("适用网络/密级") && text.contains("机密级"), "the clerk's headers and levels");
        }
    }

    @Test
    void paperCarriesNumberAndRecipientOnEveryPageInAnEmbeddedFont() throws IOException {
        String edition = editing.issued(false);
        TestPerson recipient = People.of("agency");
        String copy = editing.copy(edition, recipient);
        Editing.signFor(recipient, copy).then().statusCode(201);
        byte[] pdf = opened(recipient, copy, "pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).replaceAll("\\s", "");
                assertTrue(text.contains("-001份") && text.contains(recipient.login()), text);
                for (var name : document.getPage(page - 1).getResources().getFontNames()) {
                    assertTrue(document.getPage(page - 1)
                            .getResources()
                            .getFont(name)
                            .isEmbedded());
                }
            }
        }
    }

    @Test
    void rowOrderIsInTheLogBeforeTheCopyIsHandedOutAndNamesItsSource() throws Exception {
        String edition = editing.issued(true);
        TestPerson one = People.of("agency");
        TestPerson other = People.of("purchaser");
        String first = editing.copy(edition, one);
        String second = editing.copy(edition, other);
        assertRefused("row-order-not-in-log", 409, Editing.signFor(one, first));
        assertRefused(
                "row-order-not-in-log",
                409,
                editing.bureau().asks().get("/api/editions/" + edition + "/trace-register"));
        ticking.tickNow();
        Editing.signFor(one, first).then().statusCode(201);
        Editing.signFor(other, second).then().statusCode(201);
        byte[] leaked = csv(opened(other, second, "xlsx"));
        assertNotEquals(
                new String(csv(opened(one, first, "xlsx")), StandardCharsets.UTF_8),
                new String(leaked, StandardCharsets.UTF_8));
        byte[] signed = editing.bureau()
                .asks()
                .get("/api/editions/" + edition + "/trace-register")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .asByteArray();
        TraceRegister register =
                TraceRegister.read(SignedAct.verifyAttached(signed).content());
        Tracing traced = Tracing.of(register, LeakedFile.read(leaked).records());
        assertNotNull(traced.suspect(), traced.toString());
        assertEquals(2, traced.suspect().number());
        assertEquals(100, traced.agreement().percent());
    }

    @Test
    void leakIsTracedFrozenAndLiftedByTwoPeople() throws Exception {
        String edition = editing.issued(true);
        TestPerson leaker = People.of("agency");
        TestPerson colleague = People.of(leaker.organisation(), "agency");
        TestPerson outsider = People.of("purchaser");
        String copy = editing.copy(edition, leaker);
        String colleagues = editing.copy(edition, colleague);
        String outsiders = editing.copy(edition, outsider);
        ticking.tickNow();
        Editing.signFor(leaker, copy).then().statusCode(201);
        Editing.signFor(colleague, colleagues).then().statusCode(201);
        Editing.signFor(outsider, outsiders).then().statusCode(201);
        byte[] leaked = csv(opened(leaker, copy, "xlsx"));
        String report = editing.bureau()
                .asks()
                .contentType("application/octet-stream")
                .body(leaked)
                .post("/api/edition-leaks/files?freeze=true")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("basis", equalTo("order"))
                .body("copy.id", equalTo(copy))
                .body("copy.phase", equalTo("recalled"))
                .body("freeze.standing", equalTo(true))
                .extract()
                .path("id");
        assertRefused("copy-closed", 409, open(leaker, copy, "xlsx"));
        assertRefused("copy-closed", 409, open(colleague, colleagues, "pdf"));
        opened(outsider, outsiders, "xlsx");
        assertRefused("access-frozen", 409, editing.prepare(edition, leaker));
        byte[] pdf = editing.group()
                .asks()
                .get("/api/edition-leaks/" + report + "/report.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("外泄核查报告"));
        }
        lift(editing.bureau(), report).then().statusCode(201).body("freeze.standing", equalTo(true));
        assertRefused("lift-same-person", 409, lift(editing.bureau(), report));
        assertRefused("access-frozen", 409, editing.prepare(edition, leaker));
        lift(editing.group(), report).then().statusCode(201).body("freeze.standing", equalTo(false));
        assertRefused("freeze-lifted", 409, lift(People.of("bureau"), report));
        editing.copy(edition, leaker);
        assertRefused("copy-closed", 409, open(leaker, copy, "xlsx"));
    }

    @Test
    void sortedFileAndUnknownNumberNameNobody() {
        String edition = editing.issued(true);
        TestPerson recipient = People.of("agency");
        String copy = editing.copy(edition, recipient);
        ticking.tickNow();
        Editing.signFor(recipient, copy).then().statusCode(201);
        String sorted = new String(csv(opened(recipient, copy, "xlsx")), StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"));
        editing.bureau()
                .asks()
                .contentType("application/octet-stream")
                .body(sorted.getBytes(StandardCharsets.UTF_8))
                .post("/api/edition-leaks/files?freeze=true")
                .then()
                .statusCode(201)
                .body("basis", equalTo("unknown"))
                .body("copy", nullValue())
                .body("freeze", nullValue());
        trace("HB999999-999").then().statusCode(201).body("basis", equalTo("unknown"));
        String label = recipient.asks().get("/api/edition-copies").path("[0].label");
        trace("份号 " + label)
                .then()
                .statusCode(201)
                .body("basis", equalTo("typed"))
                .body("copy.id", equalTo(copy));
    }

    private Response trace(String label) {
        return editing.bureau()
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of("label", label, "freeze", false))
                .post("/api/edition-leaks/labels");
    }

    private static Response lift(TestPerson by, String leak) {
        return by.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("note", "核查完毕"))
                .post("/api/edition-leaks/" + leak + "/lift");
    }

    /** The table alone, as plain CSV: neither label nor layout is left. */
    private static byte[] csv(byte[] workbook) {
        return LeakedFile.read(workbook).records().stream()
                .filter(record -> record.size() > 5 && record.get(1).matches("[A-Z]{2}-[0-9]{4}"))
                .map(record -> String.join(",", record.subList(1, 6)))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
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
}
