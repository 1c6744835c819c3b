package org.hengbiao.tool;

import java.util.Map;

/** Ends a command with one sentence for its user. */
final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String key;

    private final transient Map<String, String> values;

    private Failed(int exitCode, String key, Map<String, String> values) {
        super(key);
        this.exitCode = exitCode;
        this.key = key;
        this.values = Map.copyOf(values);
    }

    /** What was checked does not hold. */
    static Failed refused(String key, Map<String, String> values) {
        return new Failed(ExitCode.REFUSED, key, values);
    }

    /** The work can't be done with these files. */
    static Failed unable(String key, Map<String, String> values) {
        return new Failed(ExitCode.UNABLE, key, values);
    }

    /** The options don't go together. */
    static Failed usage(String key, Map<String, String> values) {
        return new Failed(ExitCode.USAGE, key, values);
    }

    int exitCode() {
        return exitCode;
    }

    /** The sentence in the language of {@code words}. */
    String sentence(Words words) {
        return words.say(key, values);
    }
}
