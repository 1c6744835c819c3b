package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengbiao.formats.YamlDocument;
import org.jspecify.annotations.Nullable;

/** Collects what lint finds in one file, with places and words. */
final class Findings {

    private final YamlDocument document;
    private final List<LintFinding> found = new ArrayList<>();

    Findings(YamlDocument document) {
        this.document = document;
    }

    void error(String code, String pointer, @Nullable String clause, Map<String, ?> values) {
        add(code, Severity.ERROR, pointer, clause, values);
    }

    void warning(String code, String pointer, @Nullable String clause, Map<String, ?> values) {
        add(code, Severity.WARNING, pointer, clause, values);
    }

    private void add(String code, Severity severity, String pointer, @Nullable String clause, Map<String, ?> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((name, value) ->
                texts.put(name, value instanceof BigDecimal number ? Decimals.plain(number) : String.valueOf(value)));
        found.add(new LintFinding(
                code,
                severity,
                pointer,
                document.placeOf(pointer),
                clause,
                Words.both("lint." + code + ".message", texts),
                Words.both("lint." + code + ".mend", texts)));
    }

    /** Whether an error was found at {@code pointer}, above or beneath it. */
    boolean hasErrorAround(String pointer) {
        return found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(LintFinding::pointer)
                .anyMatch(each -> isWithin(each, pointer) || isWithin(pointer, each));
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    List<LintFinding> inOrder() {
        return found.stream().sorted(LintFinding.ORDER).toList();
    }
}
