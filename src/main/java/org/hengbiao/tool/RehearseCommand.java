package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.sealing.OpeningShare;
import org.hengbiao.sealing.Rehearsal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keys rehearse}: an opener alone finds that its envelope opens to its commitment, and signs that. */
@Command(name = "rehearse", mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ShareOption share = new ShareOption();

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out-file")
    private Path out = Path.of("");

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OpeningShare opened = share.open(console);
        Rehearsal rehearsal = new Rehearsal(share.statement().key(), opened.index(), opened.commitment());
        Outputs.write(
                out, Signing.attached(key.load(console), rehearsal.toJson().canonical()));
        console.say(
                "rehearsed",
                Map.of(
                        "index", String.valueOf(opened.index()),
                        "key", rehearsal.key().toString(),
                        "file", out.toString()));
        return ExitCode.OK;
    }
}
