package org.hengbiao.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that outlived the Hengbiao which started it (after {@code kill -9} of the latter) and still works on
 * our folder. A PID that now belongs to another process is no orphan.
 */
final class OrphanedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ProcessHandle process;
    private final Path folder;

    private OrphanedServer(ProcessHandle process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** The living server of {@code folder}, if its PID file names one. */
    static Optional<OrphanedServer> in(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !lines.get(0).trim().matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(process -> servesFolder(process, folder))
                .map(process -> new OrphanedServer(process, folder));
    }

    private static boolean servesFolder(ProcessHandle process, Path folder) {
        try {
            Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
            String command = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return command.contains("postgres") && Files.isSameFile(workingDirectory, folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Stops it as {@code pg_ctl -m fast} would, and waits until it has gone. */
    void stop() {
        try {
            // ProcessHandle.destroy sends SIGTERM, which waits for clients; SIGINT is PostgreSQL's fast shutdown.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new StartRefused(
                    "A PostgreSQL (process " + process.pid() + ") still runs on " + folder + " and does not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while waiting for process " + process.pid() + " to stop.", e);
        }
    }
}
