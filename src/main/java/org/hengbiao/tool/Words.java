package org.hengbiao.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tool's sentences in one language, with {@code {name}} where a value goes; help texts stand in the same bundle. */
final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String language;
    private final ResourceBundle bundle;

    private Words(String language) {
        this.language = language;
        this.bundle = load("words_" + language + ".properties");
    }

    /** Chinese for a tag or locale that begins with {@code zh} (also {@code zh_CN.UTF-8}), English otherwise. */
    static Words in(String tag) {
        return new Words(tag.startsWith("zh") ? "zh" : "en");
    }

    /** {@code zh} or {@code en}. */
    String language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The sentence of {@code key}.
     *
     * @throws IllegalStateException when there is no such sentence or value: a defect of the tool
     */
    String say(String key, Map<String, String> values) {
        if (!bundle.containsKey(key)) {
            throw new IllegalStateException("no words for " + key);
        }
        return PLACEHOLDER.matcher(bundle.getString(key)).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("no value for " + match.group() + " in " + key);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static ResourceBundle load(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the tool lacks " + name);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
