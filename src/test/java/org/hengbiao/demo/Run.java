package org.hengbiao.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that was run to its end.
 *
 * @param code its exit code
 * @param said what it wrote, both streams together
 */
public record Run(int code, String said) {

    private static final Path TOOL = Path.of("target", "hengbiao-tool.jar");

    /** Runs a program with more variables in its environment. */
    public static Run program(Map<String, String> environment, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true);
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Deviation.unless(process.waitFor(120, TimeUnit.SECONDS), command.get(0) + " does not end");
            return new Run(process.exitValue(), said);
        } catch (IOException e) {
            throw new Deviation(command.get(0) + " can't be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deviation("interrupted", e);
        }
    }

    public static Run program(String... command) {
        return program(Map.of(), List.of(command));
    }

    /** Runs the tool's jar as a process of its own: no server, no network. */
    public static Run tool(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                TOOL.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return program(Map.of("LANG", "en_US.UTF-8"), command);
    }

    /** This run, when it ended with {@code expected}. */
    public Run expect(int expected) {
        Deviation.unless(code == expected, "ended with " + code + " in place of " + expected + ": " + said);
        return this;
    }

    /** The last line that says something. */
    public String lastLine() {
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
