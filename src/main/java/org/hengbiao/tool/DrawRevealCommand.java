package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.draw.Contributing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code draw reveal}: a party shows its contribution, once both have committed. */
@Command(name = "reveal", mixinStandardHelpOptions = true)
final class DrawRevealCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DrawListOption list = new DrawListOption();

    @Option(names = "--contribution", required = true, paramLabel = "FILE")
    private Path contribution = Path.of("");

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out-file")
    private Path out = Path.of("");

    DrawRevealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Contributing place = list.contributing();
        byte[] reveal = place.reveal(DrawListOption.contribution(contribution)).canonical();
        Outputs.writeSecret(out, Signing.attached(key.load(console), reveal));
        console.say("draw.shown", Map.of("party", place.party().text(), "file", out.toString()));
        return ExitCode.OK;
    }
}
