package org.hengbiao.tool;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks and asks.
 *
 * @param out results
 * @param err faults
 * @param words the language
 * @param prompt asks for a secret without echo and answers null when nobody can be asked
 */
record Console(PrintWriter out, PrintWriter err, Words words, Function<String, char @Nullable []> prompt) {

    /** Prints a sentence of the bundle. */
    void say(String key, Map<String, String> values) {
        out.println(words.say(key, values));
    }

    void say(String key) {
        say(key, Map.of());
    }

    /** Prints a text that comes from elsewhere. */
    void print(String text) {
        out.print(text);
        if (!text.endsWith("\n")) {
            out.println();
        }
    }

    /**
     * Asks for a secret.
     *
     * @throws Failed when there is no terminal or nothing was typed
     */
    char[] ask(String key, Map<String, String> values) {
        char[] secret = prompt.apply(words.say(key, values));
        if (secret == null || secret.length == 0) {
            throw Failed.usage("password.none", Map.of());
        }
        return Arrays.copyOf(secret, secret.length);
    }
}
