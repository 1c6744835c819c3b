package org.hengbiao.catalog.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengbiao.app.Sessions;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.evidence.Actor;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.SessionCookie;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogListsTest {

    private static final String HEADER = "类别,产品名称,型号及版本,生产厂商,证书名称,证书编号,发证机构,发证日期,有效期至,适用网络/密级\n";
    private static final String MAKER = "示例乙网络安全股份有限公司";

    @Inject
    ImportingCatalog importing;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void demoCatalogIsThere() {
        assertEquals(
                "imported",
                importing.importFolder(DemoFolder.files(), Actor.PLATFORM).fold(any -> "imported", Object::toString));
    }

    @Test
    void fileWithTwentyPlantedErrorsReportsTwentyByLineAndColumnAndChangesNothing() throws SQLException {
        ListClient client = new ListClient(People.of("bureau"));
        String before = facts();
        String id = client.stage(ListClient.file("error_twenty.csv"), "?name=error_twenty.csv");
        List<String> found = client.faults(id).stream()
                .map(fault -> fault.get("sheet") + ":" + fault.get("line") + ":" + fault.get("column") + " "
                        + fault.get("code"))
                .toList();
        assertEquals(
                List.of(
                        "CSV:1:13 header-unknown",
                        "CSV:3:2 category-unknown",
                        "CSV:4:2 category-missing",
                        "CSV:5:3 name-missing",
                        "CSV:6:4 model-missing",
                        "CSV:7:4 version-missing",
                        "CSV:8:4 series",
                        "CSV:9:5 maker-missing",
                        "CSV:10:5 maker-unknown",
                        "CSV:11:6 kind-missing",
                        "CSV:12:6 kind-unknown",
                        "CSV:13:7 number-missing",
                        "CSV:14:8 issuer-missing",
                        "CSV:15:9 date-missing",
                        "CSV:16:9 date-malformed",
                        "CSV:17:9 date-impossible",
                        "CSV:18:10 term-reversed",
                        "CSV:19:10 term-wrong",
                        "CSV:20:11 level-missing",
                        "CSV:21:7 number-twice"),
                found);
        People.of("bureau")
                .asks()
                .contentType(ContentType.JSON)
                .post("/api/catalog/lists/" + id + "/take-over")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:list-faulty"))
                .body("detail", startsWith("The list has 20 faults"));
        assertEquals(before, facts());
        client.throwAway(id);
    }

    @Test
    void listInEveryFormIsTakenOverOnceAndTheSameAgainChangesNothing() throws SQLException {
        People.TestPerson bureau = People.of("bureau");
        ListClient client = new ListClient(bureau);
        byte[] file = ListClient.file("forms_of_all_kinds.csv");
        String id = client.stage(file, "");
        assertEquals(List.of(), client.faults(id));
        bureau.asks()
                .get("/api/catalog/lists/" + id)
                .then()
                .body("added", equalTo(4))
                .body("read", equalTo(5));
        assertEquals(id, client.stage(file, ""), "the same file while it waits is the same list");
        client.takeOver(id).body("phase", equalTo("taken-over")).body("taken", equalTo(4 + 5 + 1));
        assertEquals(
                List.of(
                        "TG-CT-0001|TG-1000|V1.0|secret|2025-03-15|2028-03-14",
                        "TG-CT-0002|TG-1001|V1.0|secret|2025-03-15|2028-03-14",
                        "TG-CT-0003|TG-1002|V2.0|confidential|2025-03-15|2028-03-14",
                        "TG-MM-0002|TG-1001|V1.0||2025-04-01|2030-03-31",
                        "TG-MM-0003|TG-1002|V2.0||2025-03-15|2030-03-14"),
                texts("SELECT concat_ws('|', number, model, version, coalesce(network_level, ''), issued_on,"
                        + " expires_on) FROM catalog_product_certificate WHERE number LIKE 'TG-%' ORDER BY"
                        + " number"));
        String before = facts();
        byte[] gb = new String(file, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
        for (byte[] again : List.of(file, gb)) {
            String same = client.stage(again, "");
            assertNotEquals(id, same);
            bureau.asks()
                    .get("/api/catalog/lists/" + same)
                    .then()
                    .body("phase", equalTo("ready"))
                    .body("added", equalTo(0))
                    .body("changed", equalTo(0))
                    .body("unchanged", equalTo(4));
            client.takeOver(same).body("taken", equalTo(0));
        }
        assertEquals(before, facts());
    }

    @Test
    void seriesWaitsUntilTheClerkListsItsModels() {
        People.TestPerson bureau = People.of("bureau");
        ListClient client = new ListClient(bureau);
        String id =
                client.stage((HEADER + "安全审计,示例审计,SX系列," + MAKER + ",,,,,,\n").getBytes(StandardCharsets.UTF_8), "");
        assertEquals("series", client.faults(id).get(0).get("code"));
        client.mend(id, 1, 0, List.of("", "安全审计", "示例审计", "SX-1 V1.0、SX-2 V1.0、SX-3", MAKER))
                .statusCode(200)
                .body("phase", equalTo("faulty"))
                .body("faults", equalTo(1))
                .body("added", equalTo(2));
        assertEquals("version-missing", client.faults(id).get(0).get("code"));
        assertEquals(2, client.faults(id).get(0).get("part"));
        client.mend(id, 1, 2, List.of("", "安全审计", "示例审计", "SX-3 V1.1", MAKER))
                .statusCode(200)
                .body("phase", equalTo("ready"))
                .body("added", equalTo(3));
        bureau.asks()
                .get("/api/catalog/lists/" + id + "/differences/new?size=200")
                .then()
                .body("model", equalTo(List.of("SX-1 V1.0", "SX-2 V1.0", "SX-3 V1.1")));
        client.throwAway(id);
    }

    @Test
    void certificateOfASeriesCoversAllItsModelsAndTheSameListAgainChangesNothing() throws SQLException {
        People.TestPerson bureau = People.of("bureau");
        ListClient client = new ListClient(bureau);
        byte[] list = (HEADER + "安全审计,示例审计,SY-1 V1.0、SY-2 V1.0," + MAKER
                        + ",涉密信息系统产品检测证书,SY-CT-1,示例保密科技测评中心东部分中心,2026-01-01,2028-12-31,机密级\n")
                .getBytes(StandardCharsets.UTF_8);
        String id = client.stage(list, "");
        assertEquals(List.of(), client.faults(id));
        client.takeOver(id).body("taken", equalTo(2 + 2));
        assertEquals(
                List.of("SY-1 V1.0", "SY-2 V1.0"),
                texts("SELECT model || ' ' || version FROM catalog_paper WHERE number = 'SY-CT-1' ORDER BY 1"));
        for (String number : texts("SELECT product FROM catalog_certificate_cover WHERE certificate = 'SY-CT-1'")) {
            bureau.asks()
                    .get("/api/catalog/products/" + number + "/eligibility")
                    .then()
                    .body("reasons.code", equalTo(List.of("never-admitted")));
        }
        String again = client.stage(list, "");
        client.takeOver(again).body("taken", equalTo(0));
    }

    @Test
    void rowsAreComparedWithEachOtherAndWithTheRecord() {
        ListClient client = new ListClient(People.of("bureau"));
        String kind = "涉密信息系统产品检测证书";
        String id = client.stage(
                (HEADER
                                // On record with another day.
                                + "防火墙,万兆防火墙,JD-FW9000 V5.2,示例甲安全技术有限公司," + kind
                                + ",SL-CT-2024-0018,示例保密科技测评中心东部分中心,2024-09-11,2027-09-10,机密级\n"
                                // On record by another name.
                                + "防火墙,别的名称,YA-NF8600 V4.0," + MAKER + ",,,,,,\n"
                                // Two rows of one model that disagree, with certificates that overlap.
                                + "安全审计,甲,RC-1 V1.0," + MAKER + "," + kind + ",RC-1,示例,2025-01-01,2027-12-31,机密级\n"
                                + "安全审计,乙,RC-1 V1.0," + MAKER + "," + kind + ",RC-2,示例,2026-01-01,2028-12-31,机密级\n")
                        .getBytes(StandardCharsets.UTF_8),
                "");
        assertEquals(
                List.of("2 certificate-differs", "3 product-on-record", "5 product-differs", "5 term-overlaps"),
                client.faults(id).stream()
                        .map(each -> each.get("line") + " " + each.get("code"))
                        .toList());
        client.throwAway(id);
    }

    @Test
    void renewalMayOverlapWhatItRenews() {
        ListClient client = new ListClient(People.of("bureau"));
        String head = HEADER.strip() + ",原证书编号\n";
        String row = "安全审计,甲,RN-1 V1.0," + MAKER + ",涉密信息系统产品检测证书,";
        String id = client.stage(
                (head + row + "RN-1,示例,2025-01-01,2027-12-31,机密级,\n" + row + "RN-2,示例,2027-06-01,2030-05-31,机密级,RN-1\n")
                        .getBytes(StandardCharsets.UTF_8),
                "");
        assertEquals(List.of(), client.faults(id));
        client.throwAway(id);
    }

    @Test
    void readingThatBrokeOffIsBegunAgainOrThrownAway() throws SQLException {
        People.TestPerson bureau = People.of("bureau");
        ListClient client = new ListClient(bureau);
        String id =
                client.stage((HEADER + "安全审计,甲,BR-1 V1.0," + MAKER + ",,,,,,\n").getBytes(StandardCharsets.UTF_8), "");
        // As a crash leaves it: the file is kept, the transaction that read it is not.
        change("DELETE FROM catalog_staged_row WHERE staging = '" + id + "'");
        change("UPDATE catalog_staging SET read_at = NULL, added = 0 WHERE id = '" + id + "'");
        client.await(id).body("phase", equalTo("interrupted"));
        bureau.asks()
                .contentType(ContentType.JSON)
                .post("/api/catalog/lists/" + id + "/take-over")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:list-not-open"));
        bureau.asks()
                .contentType(ContentType.JSON)
                .post("/api/catalog/lists/" + id + "/resume")
                .then()
                .statusCode(202);
        client.await(id).body("phase", equalTo("ready")).body("added", equalTo(1));
        client.throwAway(id);
        client.await(id).body("phase", equalTo("thrown-away"));
    }

    @Test
    void mergedCellsOfASpreadsheetCountForEachOfTheirRows() throws Exception {
        ListClient client = new ListClient(People.of("bureau"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("一季度");
            sheet.createRow(0).createCell(0).setCellValue("示例省推荐目录");
            write(sheet.createRow(1), HEADER.strip().split(",", -1));
            write(
                    sheet.createRow(2),
                    "安全审计",
                    "甲",
                    "MC-1 V1.0",
                    MAKER,
                    "商用密码产品认证证书",
                    "MC-1",
                    "示例机构",
                    "2025.1.1",
                    "2029.12.31");
            write(sheet.createRow(3), "", "", "", "", "商用密码产品认证证书", "MC-2", "", "2020.1.1", "2024.12.31");
            for (int column : new int[] {0, 1, 2, 3, 6}) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            write(sheet.createRow(4), "打印机", "乙", "MC-2 V1.0", MAKER);
            book.write(out);
        }
        String id = client.stage(out.toByteArray(), "?name=merged.xlsx");
        List<Map<String, Object>> faults = client.faults(id);
        assertEquals(1, faults.size(), faults.toString());
        assertEquals(
                "一季度 5:1 category-unknown",
                faults.get(0).get("sheet") + " " + faults.get(0).get("line") + ":"
                        + faults.get(0).get("column") + " " + faults.get(0).get("code"));
        client.mend(id, 3, 0, List.of("", "安全审计", "乙", "MC-2 V1.0", MAKER))
                .body("phase", equalTo("ready"))
                .body("added", equalTo(2));
        client.throwAway(id);
    }

    private static void write(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void listSentAgainReplacesTheOneWithFaults() {
        People.TestPerson bureau = People.of("bureau");
        ListClient client = new ListClient(bureau);
        String faulty =
                client.stage((HEADER + "打印机,甲,RP-1 V1.0," + MAKER + ",,,,,,\n").getBytes(StandardCharsets.UTF_8), "");
        String better = client.stage(
                (HEADER + "安全审计,甲,RP-1 V1.0," + MAKER + ",,,,,,\n").getBytes(StandardCharsets.UTF_8),
                "?replaces=" + faulty);
        client.await(faulty).body("phase", equalTo("thrown-away"));
        client.await(better).body("phase", equalTo("ready"));
        bureau.asks()
                .contentType("text/csv")
                .body("x")
                .post("/api/catalog/lists?replaces=" + faulty)
                .then()
                .statusCode(409);
        client.throwAway(better);
        client.mend(better, 1, 0, List.of("x")).statusCode(404);
    }

    @Test
    void whoWaitedBehindATakeOverNeitherMendsNorThrowsAwayNorReplaces() throws Exception {
        People.TestPerson bureau = People.of("bureau");
        ListClient client = new ListClient(bureau);
        List<Function<String, ValidatableResponse>> late = List.of(
                id -> client.mend(id, 1, 0, List.of("", "安全审计", "乙", "LT-9 V1.0", MAKER)),
                id -> bureau.asks().delete("/api/catalog/lists/" + id).then(),
                id -> bureau.asks()
                        .contentType("text/csv")
                        .body("better than " + id)
                        .post("/api/catalog/lists?replaces=" + id)
                        .then());
        for (int i = 0; i < late.size(); i++) {
            String row = "安全审计,甲,LT-" + i + " V1.0," + MAKER + ",,,,,,\n";
            String id = client.stage((HEADER + row).getBytes(StandardCharsets.UTF_8), "");
            Function<String, ValidatableResponse> act = late.get(i);
            CompletableFuture<ValidatableResponse> answer;
            try (Connection other = dataSource.getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                UUID list = UUID.fromString(id);
                // A shared lock lets the first look pass, as if the take-over began just behind it.
                statement.execute("SELECT pg_advisory_xact_lock_shared("
                        + (list.getMostSignificantBits() ^ list.getLeastSignificantBits()) + ")");
                answer = CompletableFuture.supplyAsync(() -> act.apply(id));
                awaitWaiting();
                statement.execute("UPDATE catalog_staging SET taken_over_at = now(), taken_over_by = '" + bureau.id()
                        + "' WHERE id = '" + id + "'");
                other.commit();
            }
            answer.get(1, TimeUnit.MINUTES)
                    .statusCode(409)
                    .body("type", equalTo("urn:hengbiao:problem:list-not-open"))
                    .body("detail", startsWith("The list is taken-over"));
            assertEquals(
                    List.of("LT-" + i + " 1"),
                    texts("SELECT model || ' ' || (SELECT count(*) FROM catalog_staging s WHERE s.id = r.staging AND"
                            + " s.thrown_away_at IS NULL) FROM catalog_staged_row r WHERE staging = '" + id + "'"));
        }
    }

    @Test
    void formThatReplacesWhatIsNoListAtAllIsRefused() {
        RequestSpecification page = given().cookie(
                        SessionCookie.NAME, Sessions.of(People.of("bureau").login()));
        Response form = page.get("/catalog/lists");
        Matcher token = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]+)\"")
                .matcher(form.asString());
        assertTrue(token.find());
        page.cookies(form.getCookies())
                .multiPart(token.group(1), token.group(2))
                .multiPart("file", "list.csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .multiPart("replaces", "no-list")
                .post("/catalog/lists")
                .then()
                .statusCode(422);
    }

    private void awaitWaiting() throws SQLException, InterruptedException {
        Instant until = Instant.now().plusSeconds(60);
        while (texts("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                .isEmpty()) {
            assertTrue(Instant.now().isBefore(until), "nobody waits for the list's lock");
            Thread.sleep(20);
        }
    }

    @Test
    void twoWhoMendAtOnceDoNotStopEachOther() throws Exception {
        ListClient client = new ListClient(People.of("bureau"));
        String rows = IntStream.range(0, 8)
                .mapToObj(i -> "打印机,甲,TW-" + i + " V1.0," + MAKER + ",,,,,,\n")
                .collect(Collectors.joining());
        String id = client.stage((HEADER + rows).getBytes(StandardCharsets.UTF_8), "");
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> client.mend(id, i + 1, 0, List.of("", "安全审计", "甲", "TW-" + i + " V1.0", MAKER))
                                .extract()
                                .statusCode(),
                        runnable -> new Thread(runnable).start()))
                .toList();
        int mended = 0;
        for (CompletableFuture<Integer> each : answers) {
            int status = each.get(1, TimeUnit.MINUTES);
            assertTrue(status == 200 || status == 409, "status " + status);
            mended += status == 200 ? 1 : 0;
        }
        assertTrue(mended > 0);
        client.await(id).body("faults", equalTo(8 - mended));
        client.throwAway(id);
    }

    @Test
    void whatIsExportedIsBroughtAgainWithoutAnyChange() throws SQLException {
        People.TestPerson bureau = People.of("bureau");
        ListClient client = new ListClient(bureau);
        String before = facts();
        for (String format : List.of("csv", "xlsx")) {
            byte[] file = bureau.asks()
                    .get("/api/catalog/export." + format)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", equalTo("attachment; filename=\"catalog." + format + "\""))
                    .extract()
                    .asByteArray();
            String id = client.stage(file, "");
            assertEquals(List.of(), client.faults(id), format);
            client.await(id)
                    .body("added", equalTo(0))
                    .body("changed", equalTo(0))
                    .body("missing", equalTo(0));
            client.takeOver(id).body("taken", equalTo(0));
        }
        assertEquals(before, facts());
        assertTrue(texts("SELECT what FROM catalog_read WHERE person_id = '" + bureau.id() + "'")
                .containsAll(List.of("export of all as CSV", "export of all as XLSX")));
    }

    @Test
    void onlyTheBureauSeesListsAndExports() {
        String id = new ListClient(People.of("bureau")).stage((HEADER + "x\n").getBytes(StandardCharsets.UTF_8), "");
        for (Role role : Role.values()) {
            People.TestPerson person = People.of(role.text());
            boolean bureau = role == Role.BUREAU;
            Map<String, Integer> allowed = Map.of(
                    "/api/catalog/lists",
                    200,
                    "/api/catalog/lists/" + id,
                    200,
                    "/api/catalog/lists/" + id + "/faults",
                    200,
                    "/api/catalog/lists/" + id + "/rows/1/0",
                    200,
                    "/api/catalog/lists/" + id + "/differences/new",
                    200,
                    "/api/catalog/lists/" + new UUID(0, 1),
                    404,
                    "/api/catalog/export.csv",
                    200);
            allowed.forEach((path, status) -> person.asks().get(path).then().statusCode(bureau ? status : 403));
            person.asks()
                    .contentType("text/csv")
                    .body("")
                    .post("/api/catalog/lists?replaces=" + new UUID(0, 1))
                    .then()
                    .statusCode(bureau ? 202 : 403);
            String none = "/api/catalog/lists/" + new UUID(0, 1);
            int missing = bureau ? 404 : 403;
            person.asks()
                    .contentType(ContentType.JSON)
                    .post(none + "/take-over")
                    .then()
                    .statusCode(missing);
            person.asks()
                    .contentType(ContentType.JSON)
                    .post(none + "/resume")
                    .then()
                    .statusCode(missing);
            person.asks().delete(none).then().statusCode(missing);
            person.asks()
                    .contentType(ContentType.JSON)
                    .body(Map.of("cells", List.of("x")))
                    .put(none + "/rows/1/0")
                    .then()
                    .statusCode(missing);
            int search = bureau || role == Role.VENDOR ? 200 : 403;
            person.asks().get("/api/catalog/search").then().statusCode(search);
        }
        given().get("/api/catalog/lists").then().statusCode(401);
        given().get("/api/catalog/search").then().statusCode(401);
        given().get("/api/catalog/export.csv").then().statusCode(401);
        new ListClient(People.of("bureau")).throwAway(id);
    }

    /** Every fact of the catalog in one value. */
    private String facts() throws SQLException {
        return String.join(
                "\n",
                texts("SELECT (SELECT count(*) FROM catalog_product) || ' ' || (SELECT count(*) FROM"
                        + " catalog_product_certificate) || ' ' || (SELECT count(*) FROM catalog_remark) || ' ' ||"
                        + " (SELECT count(*) FROM catalog_listing) || ' ' || (SELECT count(*) FROM"
                        + " ledger_statement WHERE act = 'CatalogListTakenOver')"));
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
