package org.hengbiao.publication.web;

import java.util.Map;

/** Units as people write them: words are translated, symbols stay as they are. */
final class Units {

    private static final Map<String, String> CHINESE = Map.of(
            "month", "个月",
            "d", "天",
            "h", "小时",
            "s", "秒",
            "1/s", "个/秒",
            "1/h", "个/小时",
            "count/s", "个/秒",
            "count/h", "个/小时");

    private static final Map<String, String> ENGLISH = Map.of(
            "month", "months",
            "d", "days",
            "1/s", "per second",
            "1/h", "per hour",
            "count/s", "per second",
            "count/h", "per hour");

    private Units() {}

    /** The unit with the blank before it that its language wants; empty for what is counted. */
    static String in(String unit, String language) {
        if (unit.equals("1") || unit.equals("none") || unit.equals("count")) {
            return "";
        }
        if (language.startsWith("zh") && CHINESE.containsKey(unit)) {
            return CHINESE.get(unit);
        }
        return " " + (language.startsWith("zh") ? unit : ENGLISH.getOrDefault(unit, unit));
    }
}
