package org.hengbiao.platform;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hengbiao.kernel.Clauses;
import org.hengbiao.kernel.Money;

/** How values look on pages. */
@TemplateExtension
public final class Display {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private Display() {}

    /** {@code 2026-12-15 09:00}, Beijing time. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(BEIJING));
    }

    /** {@code 2026-12-15}, Beijing time. */
    public static String day(Instant instant) {
        return DAY.format(instant.atZone(BEIJING));
    }

    /** {@code ¥1,234,500.00}. */
    public static String inFull(Money money) {
        return "¥" + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.yuan());
    }

    /** {@code ¥1,234,500}, with two decimals only where there are any. */
    public static String inShort(Money money) {
        String text = inFull(money);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** A number as it is written in full. */
    public static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** A clause such as {@code O87 art 55} as people write it. */
    public static String clauseIn(String clause, String language) {
        return Clauses.in(clause, language);
    }

    /** {@code 2026-12-15}. */
    public static String text(LocalDate day) {
        return day.toString();
    }

    /** A text as it stands in the query of an address: percent-encoded UTF-8 (RFC 3986 section 2.1). */
    public static String urlPart(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
