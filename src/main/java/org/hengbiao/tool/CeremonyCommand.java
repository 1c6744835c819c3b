package org.hengbiao.tool;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.KeyCeremony;
import org.hengbiao.sealing.KeyCeremony.Made;
import org.hengbiao.sealing.KeyRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code keys ceremony}: makes an opening key on a machine without network. It leaves the certificate, the statement that all
 * openers sign, and one envelope for each opener; the key itself is never written.
 */
@Command(name = "ceremony", mixinStandardHelpOptions = true)
final class CeremonyCommand implements Callable<Integer> {

    private static final int LONGEST_DAYS = 731;

    private final Console console;

    @Option(names = "--threshold", required = true, paramLabel = "K")
    private int threshold;

    @Option(names = "--openers", required = true, paramLabel = "FILE")
    private Path openers = Path.of("");

    @Option(names = "--days", defaultValue = "365")
    private int days;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "option.out-folder")
    private Path out = Path.of("");

    CeremonyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<KeyCeremony.Opener> listed = Inputs.read(openers, this::read);
        if (threshold < 2 || threshold > listed.size() || days < 1 || days >= LONGEST_DAYS) {
            throw Failed.usage("ceremony.range", Map.of("n", String.valueOf(listed.size())));
        }
        Outputs.folder(out);
        Made made = perform(listed);
        Outputs.write(out.resolve("opening-key.cer"), Certificates.der(made.certificate()));
        Outputs.write(out.resolve("opening-key.json"), made.statement().toJson().canonical());
        for (int i = 0; i < made.envelopes().size(); i++) {
            Outputs.write(
                    out.resolve("share-" + (i + 1) + ".p7m"),
                    made.envelopes().get(i).octets());
        }
        console.say(
                "ceremony.made",
                Map.of(
                        "k", String.valueOf(threshold),
                        "n", String.valueOf(listed.size()),
                        "key", made.statement().key().toString(),
                        "fingerprint", made.statement().certificate().hex(),
                        "folder", out.toString()));
        return ExitCode.OK;
    }

    private Made perform(List<KeyCeremony.Opener> listed) {
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
        KeyCeremony.Order order =
                new KeyCeremony.Order(UUID.randomUUID(), threshold, from, from.plus(days, ChronoUnit.DAYS));
        try {
            return new KeyCeremony(new SecureRandom()).perform(order, listed);
        } catch (KeyRefused e) {
            throw Failed.refused("ceremony.refused", Map.of("why", e.why().detail()));
        }
    }

    /** The certificates stand beside the list, named by file. */
    private List<KeyCeremony.Opener> read(byte[] octets) {
        JsonReader list = JsonReader.of(YamlDocument.parse(octets).content()).only("openers");
        List<KeyCeremony.Opener> read = new ArrayList<>();
        for (JsonReader in : list.objects("openers")) {
            in.only("name", "organisation", "signing", "share");
            if (!CreditCode.isValid(in.text("organisation"))) {
                throw Failed.usage("code.wrong", Map.of("code", in.text("organisation")));
            }
            read.add(new KeyCeremony.Opener(
                    in.text("name"),
                    new CreditCode(in.text("organisation")),
                    Inputs.certificate(openers.resolveSibling(in.text("signing"))),
                    Inputs.certificate(openers.resolveSibling(in.text("share")))));
        }
        return read;
    }
}
