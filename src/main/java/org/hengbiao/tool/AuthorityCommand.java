package org.hengbiao.tool;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code keys authority}: a small demo CA. It checks nobody's identity and is for a sandbox only. */
@Command(name = "authority", mixinStandardHelpOptions = true)
final class AuthorityCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--name", required = true)
    private String name = "";

    @Option(names = "--days", defaultValue = "730")
    private int days;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "option.password-file")
    private @Nullable Path passwordFile;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "option.out-folder")
    private Path out = Path.of("");

    AuthorityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (days < 1 || days > 3650) {
            throw Failed.usage("days.range", Map.of());
        }
        // An hour back: the machines that will judge these certificates may run a little behind.
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
        DemoCertificateAuthority authority =
                DemoCertificateAuthority.create(name, from, from.plus(days, ChronoUnit.DAYS), new SecureRandom());
        Path key = out.resolve("authority.p12");
        Path root = out.resolve("authority.cer");
        Outputs.writeSecret(key, authority.toPkcs12(new Secrets(console).password(passwordFile, key)));
        Outputs.write(root, Certificates.der(authority.root()));
        console.say(
                "authority.made",
                Map.of(
                        "file", root.toString(),
                        "fingerprint",
                                Certificates.fingerprint(authority.root()).hex()));
        return ExitCode.OK;
    }
}
