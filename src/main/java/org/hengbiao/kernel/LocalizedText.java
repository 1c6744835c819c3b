package org.hengbiao.kernel;

/**
 * A text that data files carry in both languages.
 *
 * @param zh simplified Chinese, not blank
 * @param en English, not blank
 */
public record LocalizedText(String zh, String en) {

    public LocalizedText {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }

    /** The Chinese text for a language tag that begins with {@code zh}, the English one otherwise. */
    public String in(String languageTag) {
        return languageTag.startsWith("zh") ? zh : en;
    }
}
