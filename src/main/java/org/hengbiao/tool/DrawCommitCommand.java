package org.hengbiao.tool;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.draw.Contributing;
import org.hengbiao.evidence.draw.ContributionCheck;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.SealedContribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code draw commit}: a party makes its contribution, keeps it, and signs what binds it. */
@Command(name = "commit", mixinStandardHelpOptions = true)
final class DrawCommitCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DrawListOption list = new DrawListOption();

    @Option(names = "--opener", required = true, paramLabel = "FILE")
    private Path opener = Path.of("");

    @Option(names = "--contribution", required = true, paramLabel = "FILE")
    private Path contribution = Path.of("");

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out-file")
    private Path out = Path.of("");

    DrawCommitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Contributing place = list.contributing();
        Octets octets = SealedContribution.fresh(new SecureRandom());
        DrawCommitment commitment = commitment(place, octets);
        byte[] signed = Signing.attached(key.load(console), commitment.canonical());
        Outputs.writeSecret(contribution, octets.toArray());
        Outputs.write(out, signed);
        console.say(
                "draw.committed",
                Map.of(
                        "party", place.party().text(),
                        "tickets", String.valueOf(place.list().tickets().size()),
                        "list", place.list().digest().hex(),
                        "contribution", contribution.toString(),
                        "file", out.toString()));
        return ExitCode.OK;
    }

    private DrawCommitment commitment(Contributing place, Octets octets) {
        try {
            var certificate = Inputs.certificate(opener);
            DrawCommitment made = place.commit(octets, certificate);
            new ContributionCheck(place.list(), certificate).fault(made).ifPresent(fault -> {
                throw Failed.refused("draw.unfit", Map.of("why", fault.detail()));
            });
            return made;
        } catch (KeyRefused e) {
            throw Failed.refused("draw.unfit", Map.of("why", e.why().detail()));
        }
    }
}
