package org.hengbiao.scoring;

import java.util.Map;
import org.hengbiao.kernel.Clauses;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Lines of text in one language, indented by two blanks per level. */
final class Telling {

    private final String languageTag;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    Telling(String languageTag) {
        this.languageTag = languageTag;
        this.words = Words.in(languageTag);
    }

    void line(int level, String key, Map<String, String> values) {
        out.append("  ".repeat(level)).append(words.say(key, values)).append('\n');
    }

    void clause(int level, @Nullable String clause) {
        if (clause != null) {
            line(level, "explanation.clause", Map.of("clause", Clauses.in(clause, languageTag)));
        }
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, String> values) {
        return words.say(key, values);
    }

    /** The words of {@code key}, or {@code otherwise} when there are none. */
    String sayOr(String key, String otherwise) {
        return words.keys().contains(key) ? say(key) : otherwise;
    }

    String languageTag() {
        return languageTag;
    }

    String in(LocalizedText text) {
        return text.in(languageTag);
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    String text() {
        return out.toString();
    }
}
