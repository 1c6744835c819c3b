package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code keys cosigner}: the key by which an opener or a witness cosigns checkpoints of the log. */
@Command(name = "cosigner", mixinStandardHelpOptions = true)
final class CosignerCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--name", required = true)
    private String name = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out-file")
    private Path out = Path.of("");

    CosignerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CosignerFile file = CosignerFile.draw(name);
        Outputs.writeSecret(out, file.toJson().canonical());
        console.say(
                "cosigner.made",
                Map.of(
                        "file",
                        out.toString(),
                        "key",
                        file.cosigner().verifierKey().format()));
        return ExitCode.OK;
    }
}
