package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keys sign}: signs a canonical document and says which, so that nobody signs what it has not seen. */
@Command(name = "sign", mixinStandardHelpOptions = true)
final class SignCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DOCUMENT")
    private Path document = Path.of("");

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out-file")
    private Path out = Path.of("");

    SignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        byte[] content = Inputs.octets(document);
        String type =
                Inputs.read(document, octets -> JsonParser.readCanonical(octets).text("type"));
        SigningKey signer = key.load(console);
        Outputs.write(out, Signing.attached(signer, content));
        console.say(
                "signed",
                Map.of(
                        "type", type,
                        "file", out.toString(),
                        "fingerprint",
                                Certificates.fingerprint(signer.certificate()).hex()));
        return ExitCode.OK;
    }
}
