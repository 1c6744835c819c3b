package org.hengbiao.tool;

import java.nio.file.Path;
import org.hengbiao.sealing.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The signing key of a command: a PKCS#12 file and where its password comes from. */
final class KeyOption {

    @Option(
            names = {"--key"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "option.key")
    private Path key = Path.of("");

    @Option(
            names = {"--password-file"},
            paramLabel = "FILE",
            descriptionKey = "option.password-file")
    private @Nullable Path passwordFile;

    SigningKey load(Console console) {
        return new Secrets(console).signingKey(key, passwordFile);
    }
}
