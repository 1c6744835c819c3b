package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import org.hengbiao.regulation.PackagedLaw;
import org.hengbiao.regulation.Regulations;
import org.jspecify.annotations.Nullable;

/** The law's data files: those inside the tool, or one that its user names. */
final class LawFiles {

    private LawFiles() {}

    /** The law of {@code jurisdiction} as this tool carries it, or as {@code file} has it. */
    static Regulations regulations(String jurisdiction, @Nullable Path file) {
        if (file != null) {
            return Inputs.read(file, Regulations::load);
        }
        return PackagedLaw.of(jurisdiction)
                .orElseThrow(() -> Failed.usage("law.unknown", Map.of("jurisdiction", jurisdiction)));
    }
}
