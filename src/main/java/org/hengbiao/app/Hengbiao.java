package org.hengbiao.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hengbiao.platform.EmbeddedDatabase;
import org.hengbiao.platform.ServerSettings;
import org.hengbiao.platform.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * Starts the service. Without a configured datasource it first starts its own PostgreSQL; that server stops only after
 * everything that uses it has.
 */
@QuarkusMain
public final class Hengbiao {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private Hengbiao() {}

    public static void main(String... arguments) {
        if (Boolean.getBoolean("quarkus.appcds.generate")) {
            Quarkus.run(arguments);
            return;
        }
        try {
            startOnDatabase(arguments);
        } catch (StartRefused refused) {
            StartFailure.tell(refused);
            System.exit(1);
        }
    }

    private static void startOnDatabase(String... arguments) {
        String url = setting(URL);
        CountDownLatch stopped = new CountDownLatch(1);
        if (url == null) {
            EmbeddedDatabase database = EmbeddedDatabase.start(dataFolder());
            System.setProperty(URL, database.jdbcUrl());
            System.setProperty(USER, database.user());
            System.setProperty(PASSWORD, database.password());
            // The virtual machine runs all hooks at once: this one waits for Quarkus, which still needs the database.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(stopped, database), "postgres-stop"));
        }
        try {
            ServerSettings.demandDurability(
                    require(URL), require(USER), setting(PASSWORD) == null ? "" : require(PASSWORD));
        } catch (StartRefused refused) {
            stopped.countDown();
            throw refused;
        }
        Quarkus.run(
                Announcing.class,
                (code, failure) -> {
                    if (failure != null) {
                        StartFailure.tell(failure);
                    }
                    stopped.countDown();
                    // Quarkus calls this while the machine already exits after a signal; exiting again would block
                    // there.
                    if (failure != null) {
                        new Thread(() -> System.exit(code == 0 ? 1 : code), "exit").start();
                    }
                },
                arguments);
    }

    private static void closeAfter(CountDownLatch stopped, EmbeddedDatabase database) {
        try {
            if (!stopped.await(30, java.util.concurrent.TimeUnit.SECONDS)) {
                System.getLogger(Hengbiao.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "The service did not stop within 30 s; stopping its database.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private static Path dataFolder() {
        String folder = setting("hengbiao.data");
        return Path.of(folder == null ? "data" : folder);
    }

    private static @Nullable String setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(null);
    }

    private static String require(String name) {
        String value = setting(name);
        if (value == null) {
            throw new StartRefused(
                    "The setting " + name + " is missing: an external database needs its address, user and password.");
        }
        return value;
    }
}
