package org.hengbiao.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.CreditCode;
import org.junit.jupiter.api.Test;

/** The whole story with the catalog in an installation of its own: tendering works the same from signed files. */
class HalvesIT {

    private static final Path FOLDER = Path.of("target", "it", "halves");
    private static final String BUREAU = codeOf(1);

    /** In the order in which organisations enter: the purchaser third, the agency fourth. */
    private static final String BUYERS = codeOf(3) + "," + codeOf(4);

    @Test
    void tenderRunsFromPlanToDossierWithTheCatalogOnAnotherNetwork() throws SQLException {
        Demo.clear(FOLDER);
        try (ServiceProcess bureau = ServiceProcess.sandbox(
                        FOLDER.resolve("bureau"),
                        Map.of("HENGBIAO_PART", "catalog", "HENGBIAO_EXCHANGE_ACCEPTS", BUYERS));
                ServiceProcess tendering = ServiceProcess.sandbox(
                        FOLDER.resolve("tendering"),
                        Map.of("HENGBIAO_PART", "tendering", "HENGBIAO_EXCHANGE_ACCEPTS", BUREAU))) {
            ApiClient catalog = ApiClient.anonymous(bureau.address());
            Cast bureaus = Cast.assemble(FOLDER.resolve("bureau-people"), catalog);
            CreditCode code = bureaus.organisation("示例保密行政管理部门", "Example secrecy bureau");
            Player clerk = bureaus.add("clerk-1", "示例经办人甲", code, "bureau");
            Player second = bureaus.add("clerk-2", "示例经办人乙", code, "bureau");
            assertEquals("other-part", clerk.api().get("/api/tenders").refused());

            Story story = Story.begin(
                    FOLDER,
                    ApiClient.anonymous(tendering.address()),
                    CrashIT.silent(),
                    new TwoInstallations(clerk, second));
            bureaus.accept(story.scene().cast().authority());
            story.scene().cast().accept(bureaus.authority());
            UUID tender = story.publish();
            Bidding bidding = story.bid(tender);
            String closing = story.open(tender, bidding);
            List<JsonReader> ranking = story.evaluate(tender, closing);
            story.award(tender, ranking);

            foreignFileIsRefused(story.scene(), clerk);
            assertEquals(0, products(tendering), "the tendering part holds facts of the catalog");
        }
        assertEquals(
                0,
                Run.tool(
                                "verify",
                                "--trust",
                                FOLDER.resolve("anchors.json").toString(),
                                FOLDER.resolve("dossier.zip").toString())
                        .code());
    }

    private static void foreignFileIsRefused(Scene scene, Player clerk) {
        Player vendor = scene.cast().player("vendor-a");
        byte[] forged = vendor.sign(JsonObject.with("type", "hengbiao.org/membership-answer@v1")
                .with("request", "00".repeat(32))
                .with("listed", true)
                .with("answeredAt", "2026-11-24T08:00:00Z")
                .build());
        JsonObject incoming = JsonObject.with(
                        "file", java.util.Base64.getEncoder().encodeToString(forged))
                .with(
                        "carriage",
                        JsonObject.with("approval", "1")
                                .with("disc", "1")
                                .with("carrier", "示例")
                                .build())
                .build();
        Player agency = scene.cast().player("agency-1");
        assertEquals(
                "signer-not-accepted",
                agency.api().post("/api/exchange/files", incoming).refused());
        assertEquals(
                "signer-not-accepted",
                clerk.api().post("/api/exchange/files", incoming).refused());
    }

    private static int products(ServiceProcess tendering) throws SQLException {
        try (Connection connection = new DatabaseDump(tendering).connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM catalog_product")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String codeOf(int number) {
        String head = String.format("1199990%010d", number);
        return head + CreditCode.checkCharacter(head + "0");
    }
}
