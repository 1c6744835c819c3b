package org.hengbiao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hengbiao.platform.EmbeddedDatabase;

/** A real PostgreSQL and a data folder for all tests that run the service; made anew for each run. */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Files.createDirectories(target);
            Path data = Files.createTempDirectory(target, "test-data-");
            database = EmbeddedDatabase.start(data);
            return Map.ofEntries(
                    Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                    Map.entry("quarkus.datasource.username", database.user()),
                    Map.entry("quarkus.datasource.password", database.password()),
                    Map.entry("hengbiao.data", data.toString()),
                    Map.entry("hengbiao.sandbox", "true"),
                    // Whoever tests mails starts a server on this port.
                    Map.entry("quarkus.mailer.host", "127.0.0.1"),
                    Map.entry("quarkus.mailer.port", String.valueOf(FreePort.any())),
                    Map.entry("hengbiao.notices.from", "hengbiao@hengbiao.example"),
                    Map.entry("hengbiao.notices.site", "https://hengbiao.example"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
