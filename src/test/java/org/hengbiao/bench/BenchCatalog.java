package org.hengbiao.bench;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hengbiao.demo.ServiceProcess;
import org.hengbiao.platform.EmbeddedDatabase;
import org.hengbiao.testing.People;

/**
 * Loads a clerk's list of 100,000 products and 300,000 certificates into a service of its own with a heap of 512 MB, and times
 * search pages over HTTP at 10,000 products and at all. Prints medians and ratios.
 */
final class BenchCatalog {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int SMALL = 10_000;
    private static final int RUNS = 31;
    private static final Set<String> RESTING = Set.of("faulty", "ready", "taken-over", "interrupted");

    /** What is asked, by what it shows. */
    private static final Map<String, String> SEARCHES = new LinkedHashMap<>();

    static {
        SEARCHES.put("everything", "days=90");
        SEARCHES.put("a category", "category=firewall");
        SEARCHES.put("a category and a usual range", "category=firewall&range=throughput:30:60");
        SEARCHES.put("a category and a rare range", "category=firewall&range=throughput:79:80&range=mtbf:119000:");
        SEARCHES.put("certificate valid", "certificate=valid");
        SEARCHES.put("certificate ends within 30 days", "certificate=ending&days=30");
        SEARCHES.put("certificate ended", "certificate=expired");
        SEARCHES.put("certificate revoked", "certificate=revoked");
        SEARCHES.put("no certificate", "certificate=none");
        SEARCHES.put("eligible", "standing=eligible");
        SEARCHES.put("suspended", "standing=suspended");
        SEARCHES.put("withdrawn", "standing=withdrawn");
        SEARCHES.put("a maker by name", "maker=示例17号");
        SEARCHES.put("防火墙", "words=防火墙");
        SEARCHES.put("隔离", "words=隔离");
        SEARCHES.put("工业 防火墙, eligible", "words=工业 防火墙&standing=eligible");
        SEARCHES.put("part of a model", "words=-1234 V");
        SEARCHES.put("a certificate's number", "words=BX-0-1234");
        SEARCHES.put("a word that is nowhere", "words=量子");
    }

    private final People.TestPerson bureau;
    private final Connection database;

    private BenchCatalog(People.TestPerson bureau, Connection database) {
        this.bureau = bureau;
        this.database = database;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        int large = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder =
                Files.createTempDirectory(Path.of("target"), "bench-catalog-").toAbsolutePath();
        try (EmbeddedDatabase postgres = EmbeddedDatabase.start(folder.resolve("database"));
                ServiceProcess service = ServiceProcess.measured(
                        folder.resolve("data"),
                        Map.of(
                                "HENGBIAO_SANDBOX", "true",
                                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                                "QUARKUS_DATASOURCE_USERNAME", postgres.user(),
                                "QUARKUS_DATASOURCE_PASSWORD", postgres.password()));
                Connection database =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password())) {
            service.awaitReady();
            RestAssured.baseURI = service.address();
            RestAssured.port = service.port();
            new BenchCatalog(People.of("bureau"), database).run(folder, large);
        }
    }

    private void run(Path folder, int large) throws IOException, SQLException {
        bureau.asks()
                .contentType("application/zip")
                .body(BigCatalog.folder())
                .post("/api/catalog/imports")
                .then()
                .statusCode(200);
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        load(folder, new BigCatalog(today, 1_000_000), SMALL);
        decide();
        Map<String, Double> before = times(SMALL);
        load(folder, new BigCatalog(today, 0), large);
        decide();
        Map<String, Double> after = times(SMALL + large);
        OUT.printf("%n%-36s %12s %12s %8s%n", "Search page of 50 over HTTP (median)", SMALL, SMALL + large, "ratio");
        before.forEach((name, small) -> OUT.printf(
                Locale.ROOT, "%-36s %9.1f ms %9.1f ms %8.2f%n", name, small, after.get(name), after.get(name) / small));
    }

    private void load(Path folder, BigCatalog catalog, int products) throws IOException {
        Path file = folder.resolve("list-" + products + ".xlsx");
        int certificates = catalog.write(file, products);
        OUT.printf(
                "%n%,d products, %,d certificates, XLSX of %,d KiB, service with -Xmx512m%n",
                products, certificates, Files.size(file) / 1024);
        Instant begun = Instant.now();
        String id = stage(file);
        await(id);
        Duration staged = Duration.between(begun, Instant.now());
        takeOver(id);
        Duration whole = Duration.between(begun, Instant.now());
        OUT.printf(
                Locale.ROOT,
                "  read and checked %.1f s, taken over %.1f s, in all %.1f s%n",
                staged.toMillis() / 1e3,
                (whole.toMillis() - staged.toMillis()) / 1e3,
                whole.toMillis() / 1e3);
        begun = Instant.now();
        String again = stage(file);
        ValidatableResponse same = await(again);
        takeOver(again);
        OUT.printf(
                Locale.ROOT,
                "  the same file again: added %s, changed %s, unchanged %s, in %.1f s%n",
                same.extract().path("added"),
                same.extract().path("changed"),
                same.extract().path("unchanged"),
                Duration.between(begun, Instant.now()).toMillis() / 1e3);
    }

    private String stage(Path file) {
        return bureau.asks()
                .contentType("application/octet-stream")
                .body(file.toFile())
                .post("/api/catalog/lists")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private void takeOver(String id) {
        bureau.asks()
                .contentType(ContentType.JSON)
                .post("/api/catalog/lists/" + id + "/take-over")
                .then()
                .statusCode(202);
        await(id);
    }

    private ValidatableResponse await(String id) {
        String shown = "";
        while (true) {
            ValidatableResponse list =
                    bureau.asks().get("/api/catalog/lists/" + id).then().statusCode(200);
            String phase = list.extract().path("phase");
            String now = "  " + phase + ": read " + list.extract().path("read") + ", checked "
                    + list.extract().path("checked") + ", taken "
                    + list.extract().path("taken");
            if (!now.equals(shown)) {
                OUT.println(now);
                shown = now;
            }
            if (RESTING.contains(phase)) {
                if (phase.equals("faulty") || list.extract().path("trouble") != null) {
                    throw new IllegalStateException(list.extract().asString()
                            + bureau.asks()
                                    .get("/api/catalog/lists/" + id + "/faults?size=5")
                                    .asString());
                }
                return list;
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Decisions, withdrawals and revocations are no part of a list: most are admitted, one in 200 is suspended, revoked, withdrawn. */
    private void decide() throws SQLException {
        try (Statement sql = database.createStatement()) {
            String fresh = " FROM catalog_product p WHERE p.model LIKE 'BX-%' AND NOT EXISTS"
                    + " (SELECT 1 FROM catalog_listing l WHERE l.product = p.number)";
            sql.execute("INSERT INTO catalog_listing (id, product, decision, decided_on, effective_on, reason,"
                    + " recorded_at) SELECT gen_random_uuid(), number, d, day, day, '示例', now() FROM (SELECT"
                    + " p.number, p.on_sale_from AS day,"
                    + " hashtext(p.number)"
                    + " AS h" + fresh + " AND hashtext(p.number) % 10 <> 0) s CROSS JOIN"
                    + " LATERAL (SELECT 'admit' AS d, 1 AS n UNION ALL"
                    + " SELECT 'suspend', 2 WHERE h % 200 = 1) x ORDER BY"
                    + " n");
            sql.execute("INSERT INTO catalog_withdrawal SELECT p.number, current_date - 1, now() FROM catalog_product p"
                    + " WHERE p.model LIKE 'BX-%' AND hashtext(p.number) % 200 = 3 ON CONFLICT DO NOTHING");
            sql.execute("INSERT INTO catalog_revocation SELECT c.number, current_date - 1, '示例', now() FROM"
                    + " catalog_product_certificate c WHERE c.number LIKE 'BX-0-%' AND hashtext(c.number) % 200 = 5 AND"
                    + " c.expires_on >= current_date ON CONFLICT DO NOTHING");
            sql.execute("ANALYZE");
        }
    }

    private Map<String, Double> times(int products) {
        Map<String, Double> medians = new LinkedHashMap<>();
        OUT.printf("%nsearching among %,d%n", products);
        SEARCHES.forEach((name, query) -> {
            List<Long> times = new ArrayList<>();
            int found = 0;
            for (int i = 0; i < RUNS + 5; i++) {
                long begun = System.nanoTime();
                List<?> hits = given().spec(bureau.asks())
                        .get("/api/catalog/search?size=50&" + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("products");
                if (i >= 5) {
                    times.add(System.nanoTime() - begun);
                }
                found = hits.size();
            }
            times.sort(null);
            medians.put(name, times.get(RUNS / 2) / 1e6);
            OUT.printf(Locale.ROOT, "  %-36s %8.1f ms, %d found%n", name, medians.get(name), found);
        });
        return medians;
    }
}
