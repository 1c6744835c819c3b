package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.draw.SealOffer;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.Certificates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code draw offer}: an opener signs to which certificate contributions may be sealed for it. */
@Command(name = "offer", mixinStandardHelpOptions = true)
final class DrawOfferCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--certificate", required = true, paramLabel = "FILE")
    private Path certificate = Path.of("");

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out-file")
    private Path out = Path.of("");

    DrawOfferCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SealOffer offer = new SealOffer(Octets.of(Certificates.der(Inputs.certificate(certificate))));
        Outputs.write(out, Signing.attached(key.load(console), offer.canonical()));
        console.say(
                "draw.offered", Map.of("digest", offer.certificate().sha256().hex(), "file", out.toString()));
        return ExitCode.OK;
    }
}
