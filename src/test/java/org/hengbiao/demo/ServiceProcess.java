package org.hengbiao.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The service as an operator runs it: a process of its own, with its own data folder, ports and log file. */
public final class ServiceProcess implements AutoCloseable {

    /** What {@code make build} leaves. */
    public static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    // A small machine runs this beside the tests; the service needs no more.
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    // What is measured is compiled as in production.
    private static final List<String> MEASURED_JVM = List.of("-Xmx512m");

    private final Process process;
    private final Path data;
    private final int port;
    private final Path log;

    private ServiceProcess(Process process, Path data, int port, Path log) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.log = log;
    }

    /** Starts a sandbox on {@code data} and waits until it answers. */
    public static ServiceProcess sandbox(Path data) {
        ServiceProcess service = launch(data, Map.of("HENGBIAO_SANDBOX", "true"));
        service.awaitReady();
        return service;
    }

    /** Starts a sandbox with more settings and waits until it answers. */
    public static ServiceProcess sandbox(Path data, Map<String, String> settings) {
        Map<String, String> environment = new TreeMap<>(settings);
        environment.put("HENGBIAO_SANDBOX", "true");
        ServiceProcess service = launch(data, environment);
        service.awaitReady();
        return service;
    }

    /** Starts the service on any free port and does not wait. */
    public static ServiceProcess launch(Path data, Map<String, String> environment) {
        return launch(data, environment, freePort());
    }

    /** As {@link #launch(Path, Map)}, compiled as in production, for measurements. */
    public static ServiceProcess measured(Path data, Map<String, String> environment) {
        return launch(data, environment, freePort(), MEASURED_JVM);
    }

    /** Starts a sandbox again at the same place and address, after this one has ended. */
    public ServiceProcess again() {
        ServiceProcess next = launch(data, Map.of("HENGBIAO_SANDBOX", "true"), port);
        next.awaitReady();
        return next;
    }

    private static ServiceProcess launch(Path data, Map<String, String> environment, int port) {
        return launch(data, environment, port, JVM);
    }

    private static ServiceProcess launch(Path data, Map<String, String> environment, int port, List<String> jvm) {
        try {
            Files.createDirectories(data.toAbsolutePath().getParent());
            Path log = data.resolveSibling(data.getFileName() + ".log");
            ProcessBuilder builder = new ProcessBuilder(command(jvm));
            builder.environment().put("HENGBIAO_DATA", data.toAbsolutePath().toString());
            builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
            builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(freePort()));
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            return new ServiceProcess(builder.start(), data, port, log);
        } catch (IOException e) {
            throw new Deviation("the service can't be started", e);
        }
    }

    private static List<String> command(List<String> jvm) {
        Deviation.unless(Files.exists(JAR), JAR + " is missing: build first");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-jar");
        command.add(JAR.toAbsolutePath().toString());
        return command;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Deviation("no port is free", e);
        }
    }

    /** Waits until the service answers; a service that ends instead is a deviation with the last lines of its log. */
    public void awaitReady() {
        Instant until = Instant.now().plus(PATIENCE);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/api/log"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (Instant.now().isBefore(until)) {
            if (!process.isAlive()) {
                throw new Deviation("the service ended with " + process.exitValue() + ": " + tail());
            }
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Pause.millis(100);
            } catch (IOException e) {
                Pause.millis(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Deviation("interrupted while waiting for the service", e);
            }
        }
        throw new Deviation("the service did not answer within " + PATIENCE.toSeconds() + " s: " + tail());
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    /** All that the service wrote. */
    public String log() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new Deviation("the service's log can't be read", e);
        }
    }

    private String tail() {
        List<String> lines = log().lines().toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 6), lines.size()));
    }

    /** The exit code, once the process has ended by itself. */
    public int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Deviation("the service did not end: " + tail());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deviation("interrupted while waiting for the service to end", e);
        }
    }

    /** As {@code kill -9} of the service alone: its PostgreSQL lives on as an orphan. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** As a power cut: the service and its PostgreSQL, both by {@code kill -9}. */
    public void killWithDatabase() {
        Optional<ProcessHandle> postmaster = postmaster();
        List<ProcessHandle> workers =
                postmaster.map(handle -> handle.descendants().toList()).orElse(List.of());
        process.destroyForcibly();
        postmaster.ifPresent(ProcessHandle::destroyForcibly);
        workers.forEach(ProcessHandle::destroyForcibly);
        awaitExit();
        postmaster.ifPresent(ServiceProcess::awaitGone);
        workers.forEach(ServiceProcess::awaitGone);
    }

    /** The embedded PostgreSQL that works on this service's folder. */
    public Optional<ProcessHandle> postmaster() {
        Path pidFile = databaseFolder().resolve("postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pidFile).get(0).trim()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new Deviation("the database's PID file can't be read", e);
        }
    }

    /** Where the embedded database keeps its files. */
    public Path databaseFolder() {
        return data.resolve("postgres");
    }

    private static void awaitGone(ProcessHandle handle) {
        Instant until = Instant.now().plus(PATIENCE);
        while (handle.isAlive() && Instant.now().isBefore(until)) {
            Pause.millis(50);
        }
    }

    /** Stops as an operator does, and waits. */
    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            awaitExit();
        }
    }
}
