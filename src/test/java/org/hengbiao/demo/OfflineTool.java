package org.hengbiao.demo;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.hengbiao.tool.Tool;

/** The command line as vendors and openers use it, called inside this process to save the starts of many. */
final class OfflineTool {

    private OfflineTool() {}

    /** Runs a command that must succeed, and returns what it said. */
    static String run(String... arguments) {
        StringWriter said = new StringWriter();
        int code = Tool.run(List.of(arguments), "en", new PrintWriter(said, true), new PrintWriter(said, true));
        Deviation.unless(
                code == 0, "hengbiao-tool " + String.join(" ", arguments) + " ended with " + code + ": " + said);
        return said.toString();
    }

    /** Runs a command that must be refused with {@code expected}, and returns what it said. */
    static String refused(int expected, String... arguments) {
        StringWriter said = new StringWriter();
        int code = Tool.run(List.of(arguments), "en", new PrintWriter(said, true), new PrintWriter(said, true));
        Deviation.unless(
                code == expected,
                "hengbiao-tool " + String.join(" ", arguments) + " ended with " + code + " in place of " + expected);
        return said.toString().trim();
    }
}
