package org.hengbiao.kernel;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a clause, which data and code write like {@code O87 art 55}, is written for people. */
public final class Clauses {

    private static final Pattern ARTICLE = Pattern.compile("(.+) art ([0-9]+)(?:\\(([0-9]+)\\))?");
    private static final Pattern NUMBERED = Pattern.compile(".*〕[0-9]+");

    private static final Map<String, String> CHINESE = Map.of(
            "O87", "财政部令第87号",
            "O74", "财政部令第74号",
            "O94", "财政部令第94号",
            "214", "财库〔2014〕214号",
            "Law", "政府采购法",
            "Reg", "政府采购法实施条例",
            "Hengbiao", "本系统规则");

    private static final Map<String, String> ENGLISH = Map.of(
            "O87", "Order 87",
            "O74", "Order 74",
            "O94", "Order 94",
            "214", "财库〔2014〕214号",
            "Law", "Government Procurement Law",
            "Reg", "Implementing Regulation",
            "Hengbiao", "Rule of this platform");

    private Clauses() {}

    /**
     * The words of a clause; what is unknown stays as it is.
     *
     * @param language Chinese when it begins with {@code zh}, else English
     */
    public static String in(String clause, String language) {
        boolean chinese = language.startsWith("zh");
        Matcher article = ARTICLE.matcher(clause);
        if (!article.matches()) {
            return source(clause, chinese);
        }
        String source = source(article.group(1), chinese);
        String point = article.group(3);
        if (chinese) {
            return source + "第" + article.group(2) + "条" + (point == null ? "" : "第（" + point + "）项");
        }
        return source + ", article " + article.group(2) + (point == null ? "" : "(" + point + ")");
    }

    private static String source(String source, boolean chinese) {
        String known = (chinese ? CHINESE : ENGLISH).get(source);
        if (known != null) {
            return known;
        }
        return NUMBERED.matcher(source).matches() ? source + "号" : source;
    }
}
