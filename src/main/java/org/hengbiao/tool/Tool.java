package org.hengbiao.tool;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The entry of {@code hengbiao-tool.jar}. */
public final class Tool {

    private Tool() {}

    /** Runs one command and ends the process with its exit code; {@code --help} lists them. */
    public static void main(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        String language = Optional.ofNullable(System.getenv("LC_ALL"))
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.ofNullable(System.getenv("LANG")))
                .orElse("en");
        int code = run(List.of(arguments), language, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs one command inside this process.
     *
     * @param arguments as on the command line
     * @param language the language unless {@code --lang} names another, such as {@code zh_CN.UTF-8}
     * @param out results
     * @param err faults
     * @return the exit code
     */
    public static int run(List<String> arguments, String language, PrintWriter out, PrintWriter err) {
        Words words = Words.in(languageOf(arguments, language));
        Console console = new Console(out, err, words, Tool::askOnTerminal);
        CommandLine commands = new CommandLine(new ToolCommand(), new Commands(console))
                .setResourceBundle(words.bundle())
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(new CommandLine.RunLast())
                .setParameterExceptionHandler((wrong, args) -> misused(wrong, console))
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, console));
        return commands.execute(arguments.toArray(String[]::new));
    }

    private static char @Nullable [] askOnTerminal(String question) {
        return Optional.ofNullable(System.console())
                .map(terminal -> terminal.readPassword("%s ", question))
                .orElse(null);
    }

    private static String languageOf(List<String> arguments, String language) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--lang=")) {
                return arguments.get(i).substring("--lang=".length());
            }
            if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return language;
    }

    private static int misused(CommandLine.ParameterException wrong, Console console) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.err()
                .println(console.words()
                        .say("usage.wrong", Map.of("command", command, "why", String.valueOf(wrong.getMessage()))));
        return ExitCode.USAGE;
    }

    private static int failed(Exception fault, Console console) {
        if (fault instanceof Failed failed) {
            console.err().println(failed.sentence(console.words()));
            return failed.exitCode();
        }
        String kind = fault.getClass().getSimpleName();
        console.err()
                .println(
                        console.words().say("defect", Map.of("kind", kind, "why", String.valueOf(fault.getMessage()))));
        return ExitCode.DEFECT;
    }
}
