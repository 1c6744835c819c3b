package org.hengbiao.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    private final Words english = Words.in("en_US.UTF-8");
    private final Words chinese = Words.in("zh_CN.UTF-8");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(english.bundle().keySet()),
                new TreeSet<>(chinese.bundle().keySet()));
    }

    @Test
    void bothLanguagesSayTheSameValues() {
        for (String key : english.bundle().keySet()) {
            assertEquals(values(english, key), values(chinese, key), key);
        }
    }

    /** Lines that only put values in a row have no words of their own. */
    @Test
    void chineseSentencesAreChinese() {
        Set<String> without = chinese.bundle().keySet().stream()
                .filter(key -> chinese.bundle().getString(key).codePoints().noneMatch(c -> c >= 0x4E00 && c <= 0x9FFF))
                .collect(Collectors.toSet());
        assertEquals(Set.of("verify.check", "lint.finding"), without);
    }

    private static Set<String> values(Words words, String key) {
        return PLACEHOLDER
                .matcher(words.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
