package org.hengbiao.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.hengbiao.platform.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Starts that must stop with a clear message and exit code 1. */
class StartIT {

    private static final Path FOLDER = Path.of("target", "it", "start");

    @BeforeAll
    static void clear() {
        Demo.clear(FOLDER);
    }

    @Test
    void databaseOfANewerVersionIsRefused() throws SQLException {
        Path data = FOLDER.resolve("newer");
        ServiceProcess.sandbox(data).close();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data);
                Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history SELECT max(installed_rank) + 1, '9999', 'from the future',"
                            + " 'SQL', 'V9999__from_the_future.sql', 1, 'postgres', now(), 1, true FROM flyway_schema_history");
        }
        refused(data, Map.of("HENGBIAO_SANDBOX", "true"), "probably a newer one");
    }

    @Test
    void serverThatCouldForgetACommitIsRefused() throws IOException {
        // The library's defaults: fsync and synchronous_commit are off.
        try (EmbeddedPostgres forgetful = EmbeddedPostgres.builder().start()) {
            Map<String, String> environment = Map.of(
                    "HENGBIAO_SANDBOX", "true",
                    "QUARKUS_DATASOURCE_JDBC_URL", forgetful.getJdbcUrl("postgres", "postgres"),
                    "QUARKUS_DATASOURCE_USERNAME", "postgres",
                    "QUARKUS_DATASOURCE_PASSWORD", "postgres");
            refused(FOLDER.resolve("forgetful"), environment, "fsync=off");
        }
    }

    @Test
    void productionWithTheDemoPasswordIsRefused() {
        Map<String, String> environment = Map.of(
                "HENGBIAO_SANDBOX", "false",
                "HENGBIAO_FIRST_PASSWORD_SYSADMIN", Cast.PASSWORD,
                "HENGBIAO_FIRST_PASSWORD_SECADMIN", "correct-horse-battery",
                "HENGBIAO_FIRST_PASSWORD_AUDITOR", "staple-hinge-orchard");
        refused(FOLDER.resolve("demo-password"), environment, "The demo password stands in public documentation");
    }

    @Test
    void sandboxNeverBecomesProduction() {
        Path data = FOLDER.resolve("sandbox");
        ServiceProcess.sandbox(data).close();
        refused(data, Map.of("HENGBIAO_SANDBOX", "false"), "it never becomes production");
    }

    private static void refused(Path data, Map<String, String> environment, String words) {
        ServiceProcess service = ServiceProcess.launch(data, environment);
        assertEquals(1, service.awaitExit());
        String told = service.log()
                .lines()
                .filter(line -> line.contains("NOT STARTED."))
                .reduce("", (first, second) -> second);
        assertTrue(told.contains(words), service.log());
    }
}
