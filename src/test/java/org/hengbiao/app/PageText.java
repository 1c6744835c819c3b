package org.hengbiao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The visible text of a page without what is data: what {@code translate="no"} or another {@code lang} marks. */
final class PageText {

    private static final Pattern DATA = Pattern.compile(
            "<([a-z0-9]+)[^>]*(?:translate=\"no\"|(?<!<html) lang=\"[^\"]+\")[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    /** Names of formats and algorithms and symbols of units are the same in both languages. */
    private static final Pattern NAMES =
            Pattern.compile("(?<![A-Za-z])(JSON|YAML|SHA|RFC|SM[0-9]|Base64|English|Gbps|MB|TB|ms)(?![A-Za-z])");

    private PageText() {}

    /** Latin words of a Chinese page, or Chinese ones of an English page, that nobody translated. */
    static List<String> untranslated(String html, String language) {
        String text = visible(html);
        List<String> found = new ArrayList<>();
        Matcher words = (language.equals("en") ? CHINESE : LATIN).matcher(text);
        while (words.find()) {
            found.add(text.substring(Math.max(0, words.start() - 20), Math.min(text.length(), words.end() + 20)));
        }
        return found;
    }

    /** The text that people see, titles and labels among it. */
    static String visible(String html) {
        String body = html.substring(html.indexOf("<title>"));
        String before;
        do {
            before = body;
            body = DATA.matcher(body).replaceFirst(" ");
        } while (!before.equals(body));
        String labels = body.replaceAll("<[^>]*\\b(?:aria-label|title|placeholder)=\"([^\"]*)\"[^>]*>", " $1 ");
        String text = labels.replaceAll("<[^>]*>", " ").replaceAll("&[a-z]+;|&#[0-9]+;", " ");
        return NAMES.matcher(text).replaceAll(" ").replaceAll("\\s+", " ");
    }
}
