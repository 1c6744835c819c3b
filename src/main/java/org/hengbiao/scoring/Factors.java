package org.hengbiao.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.YamlDocument;

/**
 * One kind of banned factor and the words that give it away; the words are data of the library.
 *
 * @param code the finding's code
 * @param clause the rule that bans it
 * @param where {@code gates}, {@code criteria} or both
 * @param words any of these
 * @param and and any of these, unless empty
 */
record Factors(String code, String clause, Set<String> where, List<Pattern> words, List<Pattern> and) {

    private static final JsonReader DATA = load();

    /** All factors. */
    static final List<Factors> ALL =
            DATA.objects("factors").stream().map(Factors::read).toList();

    /** Descriptions that are mere praise or blame, lower case. */
    static final Set<String> GRADES = Set.copyOf(DATA.texts("grades"));

    /** Parameter ids that stand for the price. */
    static final Set<String> PRICES = Set.copyOf(DATA.texts("prices"));

    private static Factors read(JsonReader in) {
        return new Factors(
                in.text("code"),
                in.text("clause"),
                Set.copyOf(in.texts("where")),
                in.texts("words").stream().map(Factors::pattern).toList(),
                in.texts("and").stream().map(Factors::pattern).toList());
    }

    /** English words match whole; in Chinese there is nothing between words. */
    private static Pattern pattern(String word) {
        boolean latin = word.chars().allMatch(c -> c < 0x80);
        String quoted = Pattern.quote(word);
        return Pattern.compile(latin ? "\\b" + quoted + "\\b" : quoted, Pattern.CASE_INSENSITIVE);
    }

    /** The word in {@code text} that gives the factor away; with two lists the one of the second, which limits the first. */
    Optional<String> foundIn(String text) {
        String spaced = text.replace('-', ' ').toLowerCase(Locale.ROOT);
        Optional<String> word = first(words, spaced);
        return and.isEmpty() || word.isEmpty() ? word : first(and, spaced);
    }

    private static Optional<String> first(List<Pattern> patterns, String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static JsonReader load() {
        try (InputStream in = Factors.class.getResourceAsStream("factors.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the library lacks factors.yaml");
            }
            return JsonReader.of(YamlDocument.parse(in.readAllBytes()).content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
