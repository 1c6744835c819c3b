package org.hengbiao.catalog.domain.clerk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of cells as people type it: full-width letters, stray spaces, several values in one cell. */
final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]+");
    // Not the comma: it stands inside names of authorities.
    private static final Pattern SEPARATORS = Pattern.compile("[、;；\\n\\r]+");

    private CellText() {}

    /** Letters and digits in their usual width, spaces single and not at the ends; Chinese punctuation stays. */
    static String plain(String cell) {
        if (isPlain(cell)) {
            return cell.strip();
        }
        StringBuilder text = new StringBuilder(cell.length());
        cell.codePoints().forEach(c -> text.appendCodePoint(isFullWidthWord(c) ? c - 0xFEE0 : c));
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** For models and numbers: compatibility forms everywhere, also of punctuation. */
    static String exact(String cell) {
        if (isPlain(cell) && cell.chars().allMatch(c -> c < 0x80)) {
            return cell.strip();
        }
        return SPACES.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    /** What two spellings of one name share. */
    static String key(String name) {
        return SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The values of a cell that may hold several; none for a blank one. */
    static List<String> several(String cell) {
        if (cell.chars().noneMatch(c -> c == '、' || c == ';' || c == '；' || c == '\n' || c == '\r')) {
            return cell.isBlank() ? List.of() : List.of(cell.strip());
        }
        return Arrays.stream(SEPARATORS.split(cell))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Most cells have nothing to change; a list has millions of cells. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean doubled = c == ' ' && i > 0 && cell.charAt(i - 1) == ' ';
            if (doubled || c < ' ' || c == '\u00A0' || c == '\u3000' || isFullWidthWord(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFullWidthWord(int c) {
        return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
    }
}
