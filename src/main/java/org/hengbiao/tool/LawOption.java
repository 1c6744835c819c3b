package org.hengbiao.tool;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hengbiao.regulation.NoProvision;
import org.hengbiao.regulation.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which law, and of which day. */
final class LawOption {

    static final String DEFAULT_JURISDICTION = "cn";

    private static final ZoneId LAWS_ZONE = ZoneId.of("Asia/Shanghai");

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.on")
    private @Nullable LocalDate day;

    @Option(
            names = "--jurisdiction",
            paramLabel = "NAME",
            defaultValue = DEFAULT_JURISDICTION,
            descriptionKey = "option.jurisdiction")
    private String jurisdiction = DEFAULT_JURISDICTION;

    @Option(names = "--regulations", paramLabel = "FILE", descriptionKey = "option.regulations")
    private @Nullable Path file;

    /** The provisions in force on the day. */
    RuleSet rules() {
        LocalDate asked = day == null ? LocalDate.now(LAWS_ZONE) : day;
        try {
            return LawFiles.regulations(jurisdiction, file).on(asked);
        } catch (NoProvision e) {
            throw Failed.refused("law.none", Map.of("day", asked.toString()));
        }
    }
}
