package org.hengbiao.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.hengbiao.formats.MalformedException;
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
        String name = "/scoring-rules/regulations/" + jurisdiction + ".yaml";
        try (InputStream in = jurisdiction.matches("[a-z]{2,8}") ? LawFiles.class.getResourceAsStream(name) : null) {
            if (in == null) {
                throw Failed.usage("law.unknown", Map.of("jurisdiction", jurisdiction));
            }
            return Regulations.load(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedException e) {
            throw new IllegalStateException("the law inside the tool can't be read: " + e.getMessage(), e);
        }
    }
}
