package org.hengbiao.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real PostgreSQL server of our own on loopback, its data kept in a folder between starts.
 *
 * <p>Guarantees: an acknowledged commit survives {@code kill -9} of this process and of the server (fsync and synchronous
 * commit are on; the library's own defaults are off); it listens on loopback only, on a port that was free, and wants a
 * SCRAM password made at first start; one folder never has two servers.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server on {@code dataFolder/postgres}, making it when there is none.
     *
     * @param dataFolder the service's data folder; the password lies in {@code keys} below it
     * @throws StartRefused when the folder is in use, unfinished, or the server doesn't start within 120 s
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        Path postgres = dataFolder.toAbsolutePath().normalize().resolve("postgres");
        try {
            String password = KeyFolder.at(dataFolder).secretText("postgres-password");
            Path passwordFile = dataFolder.toAbsolutePath().resolve("keys").resolve("postgres-password");
            refuseUnfinished(postgres);
            Files.createDirectories(postgres);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(postgres)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setDataDirectoryCustomizer(EmbeddedDatabase::settleOrphan)
                    // These reach initdb as --name=value; a later --auth overrides the library's "trust".
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", password)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC")
                    .setOutputRedirector(
                            Redirect.appendTo(dataFolder.resolve("postgres.log").toFile()))
                    .setErrorRedirector(
                            Redirect.appendTo(dataFolder.resolve("postgres.log").toFile()))
                    .start();
            Files.writeString(postgres.resolve(READY), "");
            return new EmbeddedDatabase(server, password);
        } catch (IOException e) {
            throw new StartRefused(
                    "The embedded PostgreSQL did not start in " + postgres + "; its own words are in "
                            + dataFolder.resolve("postgres.log") + ".",
                    e);
        } catch (IllegalStateException e) {
            if (String.valueOf(e.getMessage()).startsWith("could not lock")) {
                throw new StartRefused(
                        "The data folder " + postgres
                                + " is in use by another Hengbiao. Stop that one, or set HENGBIAO_DATA to"
                                + " another folder.",
                        e);
            }
            throw e;
        }
    }

    private static final String READY = "hengbiao-ready";

    private static void refuseUnfinished(Path postgres) {
        if (Files.exists(postgres.resolve("postgresql.conf")) && !Files.exists(postgres.resolve(READY))) {
            throw new StartRefused("The database in " + postgres
                    + " was never finished: its first start was interrupted, so it holds nothing. Remove that folder and start"
                    + " again. (If it does hold data, put an empty file named " + READY + " into it.)");
        }
    }

    /** Runs under the library's folder lock, so no other Hengbiao is starting or running on the folder. */
    private static void settleOrphan(File folder) {
        try {
            OrphanedServer.in(folder.toPath()).ifPresent(OrphanedServer::stop);
            Files.deleteIfExists(folder.toPath().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new StartRefused("The file postmaster.pid in " + folder + " can't be read or removed.", e);
        }
    }

    /** The JDBC address without credentials. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server, letting running transactions roll back; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException("the embedded PostgreSQL did not stop", e);
            }
        }
    }
}
