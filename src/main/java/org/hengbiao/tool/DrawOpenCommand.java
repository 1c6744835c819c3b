package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.draw.Contributing;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.evidence.draw.DrawReveal;
import org.hengbiao.evidence.draw.Revelation;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.KeyRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code draw open}: the opener opens the envelope of a party that does not show its contribution. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class DrawOpenCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DrawListOption list = new DrawListOption();

    @Option(names = "--commitment", required = true, paramLabel = "FILE")
    private Path commitment = Path.of("");

    @Option(names = "--seal-key", required = true, paramLabel = "FILE")
    private Path sealKey = Path.of("");

    @Option(names = "--seal-password-file", paramLabel = "FILE", descriptionKey = "option.password-file")
    private @Nullable Path sealPasswordFile;

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out-file")
    private Path out = Path.of("");

    DrawOpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Contributing place = list.contributing();
        DecryptionKey opener = new Secrets(console).decryptionKey(sealKey, sealPasswordFile);
        DrawReveal reveal = open(place, opener);
        Outputs.writeSecret(out, Signing.attached(key.load(console), reveal.canonical()));
        console.say(
                reveal.by() == Revelation.VOID ? "draw.void" : "draw.opened",
                Map.of("party", place.party().text(), "file", out.toString()));
        return ExitCode.OK;
    }

    private DrawReveal open(Contributing place, DecryptionKey opener) {
        DrawCommitment committed = Inputs.read(commitment, DrawCommitment::read);
        boolean belongs = committed.party() == place.party()
                && committed.list().equals(place.list().digest())
                && Certificates.fingerprint(opener.certificate())
                        .equals(place.list().sealedTo());
        if (!belongs) {
            throw Failed.refused("draw.elsewhere", Map.of("file", commitment.toString()));
        }
        try {
            return place.open(committed, opener);
        } catch (KeyRefused e) {
            throw Failed.refused("draw.unfit", Map.of("why", e.why().detail()));
        }
    }
}
