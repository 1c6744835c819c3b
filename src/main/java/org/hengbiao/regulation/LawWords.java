package org.hengbiao.regulation;

import java.util.Map;

/** The words of the law's table: names of the data files as people say them. */
final class LawWords {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("clause", "条款"),
            Map.entry("id", "编号"),
            Map.entry("value", "内容"),
            Map.entry("for", "适用"),
            Map.entry("from", "生效"),
            Map.entry("source", "来源"),
            Map.entry("line", "行"),
            Map.entry("tests", "测试"),
            Map.entry("all", "全部"),
            Map.entry("rule", "规定"),
            Map.entry("ground", "情形"),
            Map.entry("working-days", "个工作日"),
            Map.entry("days", "日"),
            Map.entry("minutes", "分钟"),
            Map.entry("years", "年"),
            Map.entry("yuan", "元"),
            Map.entry("percent", "%"),
            Map.entry("share", "（比例）"),
            Map.entry("times", "倍"),
            Map.entry("count", "（人、家）"),
            Map.entry("decimals", "位小数"),
            Map.entry("goods", "货物"),
            Map.entry("services", "服务"),
            Map.entry("read", "原文"),
            Map.entry("secondary", "二手资料"),
            Map.entry("unconfirmed", "待核实"),
            Map.entry("house", "自设"));

    private final boolean chinese;

    LawWords(String languageTag) {
        chinese = languageTag.startsWith("zh");
    }

    /** A word of the table or of the data files, in the language. */
    String say(String word) {
        return chinese ? CHINESE.getOrDefault(word, word) : word;
    }

    String say(Procedure procedure) {
        return chinese ? procedure.title().zh() : procedure.wireName();
    }
}
