package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.Withdrawal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code withdraw}: takes a bid back before the deadline (撤回, O87 art 34). */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--manifest", required = true, paramLabel = "FILE")
    private Path manifest = Path.of("");

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out-file")
    private Path out = Path.of("");

    WithdrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        EarlierVersion earlier = EarlierVersion.load(manifest);
        Manifest withdrawn = earlier.manifest();
        Sha256 digest = earlier.digest();
        if (withdrawn == null || digest == null) {
            throw new IllegalStateException("a manifest that was read has a digest");
        }
        Manifest.Place place = withdrawn.place();
        Withdrawal withdrawal = new Withdrawal(place.tender(), place.lot(), place.vendor(), place.version(), digest);
        Outputs.write(
                out, Signing.attached(key.load(console), withdrawal.toJson().canonical()));
        console.say(
                "withdrawn",
                Map.of(
                        "version", String.valueOf(place.version()),
                        "tender", place.tender().toString(),
                        "file", out.toString()));
        return ExitCode.OK;
    }
}
