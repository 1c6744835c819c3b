package org.hengbiao.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.kernel.LocalizedText;

/** The library's sentences in both languages, with {@code {name}} where a value goes. */
final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final Words ZH = new Words("zh");
    private static final Words EN = new Words("en");

    /** By key: literal text and names of values by turns, a literal first. */
    private final Map<String, List<String>> sentences = new HashMap<>();

    private Words(String language) {
        Properties loaded = load("words_" + language + ".properties");
        loaded.stringPropertyNames().forEach(key -> sentences.put(key, parts(loaded.getProperty(key))));
    }

    /** Chinese for a language tag that begins with {@code zh}, English otherwise. */
    static Words in(String languageTag) {
        return languageTag.startsWith("zh") ? ZH : EN;
    }

    static LocalizedText both(String key, Map<String, String> values) {
        return new LocalizedText(ZH.say(key, values), EN.say(key, values));
    }

    /**
     * The sentence of {@code key} with its values.
     *
     * @throws IllegalStateException when there is no such sentence or value: a defect of the library
     */
    String say(String key, Map<String, String> values) {
        List<String> parts = sentences.get(key);
        if (parts == null) {
            throw new IllegalStateException("no words for " + key);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean literal = i % 2 == 0;
            String text = literal ? part : values.get(part);
            if (text == null) {
                throw new IllegalStateException("no value for " + part + " in " + key);
            }
            out.append(text);
        }
        return out.toString();
    }

    Set<String> keys() {
        return sentences.keySet();
    }

    private static List<String> parts(String sentence) {
        List<String> parts = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(sentence);
        int end = 0;
        while (placeholder.find()) {
            parts.add(sentence.substring(end, placeholder.start()));
            parts.add(placeholder.group(1));
            end = placeholder.end();
        }
        parts.add(sentence.substring(end));
        return List.copyOf(parts);
    }

    private static Properties load(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks " + name);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties loaded = new Properties();
            loaded.load(reader);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
