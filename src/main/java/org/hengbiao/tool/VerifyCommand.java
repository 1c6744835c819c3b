package org.hengbiao.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.dossier.Anchors;
import org.hengbiao.evidence.dossier.Check;
import org.hengbiao.evidence.dossier.DossierVerification;
import org.hengbiao.evidence.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: a dossier, offline, from the octets of its files to the award. */
@Command(name = "verify", mixinStandardHelpOptions = true, subcommands = VerifyReceiptCommand.class)
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DOSSIER", descriptionKey = "option.dossier")
    private @Nullable Path dossier;

    @Option(names = "--trust", paramLabel = "FILE", descriptionKey = "option.trust")
    private @Nullable Path trust;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (dossier == null) {
            throw Failed.usage("verify.nothing", Map.of());
        }
        if (!Files.isReadable(dossier)) {
            throw Failed.unable("file.missing", Map.of("file", dossier.toString()));
        }
        Optional<Anchors> anchors = trust == null ? Optional.empty() : Optional.of(Inputs.read(trust, Anchors::read));
        Verdict verdict = DossierVerification.verify(dossier, anchors);
        verdict.checks().forEach(this::tell);
        if (!verdict.platformAttested().isEmpty()) {
            console.say(
                    "verify.attested",
                    Map.of("count", String.valueOf(verdict.platformAttested().size())));
        }
        conclude(verdict);
        return verdict.outcome().exitCode();
    }

    private void tell(Check check) {
        console.say(
                "verify.check",
                Map.of(
                        "mark", check.ok() ? "+" : "-",
                        "name", check.name(),
                        "what", check.what(),
                        "clause", check.clause()));
    }

    private void conclude(Verdict verdict) {
        verdict.firstBroken()
                .map(Check::broken)
                .ifPresentOrElse(
                        link -> console.say("verify.broken", Map.of("link", link)),
                        () -> console.say(
                                verdict.outcome() == Verdict.Outcome.VERIFIED
                                        ? "verify.verified"
                                        : "verify.self-consistent"));
    }
}
