package org.hengbiao.tool;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.OpeningShare;
import org.hengbiao.sealing.ShareRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code share}: an opener opens its envelope offline, and only when shown that the tender's box is closed: the closing statement
 * with its proof, in a log that still contains all that it contained when the key was made. It cosigns that checkpoint and signs
 * the release.
 */
@Command(name = "share", mixinStandardHelpOptions = true)
final class ShareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ShareOption share = new ShareOption();

    @Mixin
    private ClosingOption closing = new ClosingOption();

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--cosigner", required = true, paramLabel = "FILE", descriptionKey = "option.cosigner")
    private Path cosigner = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out-file")
    private Path out = Path.of("");

    ShareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OpeningKeyStatement statement = share.statement();
        ClosingOption.Closed closed = closing.check(statement);
        // Only now is the envelope opened.
        OpeningShare opened = share.open(console);
        CosignerFile own = Inputs.read(cosigner, CosignerFile::parse);
        SignedCheckpoint cosigned = closed.checkpoint().with(own.cosigner().cosign(closed.checkpoint(), Instant.now()));
        ShareRelease release = release(statement.key(), closed, opened, cosigned);
        Outputs.writeSecret(
                out, Signing.attached(key.load(console), release.toJson().canonical()));
        console.say(
                "released",
                Map.of(
                        "index", String.valueOf(opened.index()),
                        "tender", closed.tender().toString(),
                        "entries", String.valueOf(closed.entries()),
                        "closing", closed.entry().hex(),
                        "file", out.toString()));
        return ExitCode.OK;
    }

    private static ShareRelease release(
            UUID key, ClosingOption.Closed closed, OpeningShare opened, SignedCheckpoint cosigned) {
        Sha256 entry = closed.entry();
        String note = new String(cosigned.format(), StandardCharsets.UTF_8);
        return new ShareRelease(key, closed.tender(), entry, opened, note);
    }
}
