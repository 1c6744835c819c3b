package org.hengbiao.scoring;

import java.util.Comparator;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a rule file.
 *
 * @param code stable name in kebab-case
 * @param severity whether it keeps the rule from being published
 * @param pointer the JSON pointer (RFC 6901) of the value
 * @param place its line and column, from 1
 * @param clause the rule that it breaks, or null when it is the house's own
 * @param message what is wrong
 * @param mend what would be right
 */
public record LintFinding(
        String code,
        Severity severity,
        String pointer,
        YamlDocument.Place place,
        @Nullable String clause,
        LocalizedText message,
        LocalizedText mend) {

    static final Comparator<LintFinding> ORDER = Comparator.<LintFinding>comparingInt(
                    finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(LintFinding::code)
            .thenComparing(LintFinding::pointer);

    public JsonObject toJson() {
        return new JsonObject.Builder()
                .with("code", code)
                .with("severity", severity.code())
                .with("pointer", pointer)
                .with("line", place.line())
                .with("column", place.column())
                .withOptional("clause", clause)
                .with("message", Reading.toJson(message))
                .with("mend", Reading.toJson(mend))
                .build();
    }
}
