package org.hengbiao.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.dossier.DossierScores;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.DrawTicket;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code draw}: makes draws again from a dossier or a record, and what parties and opener contribute to one. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        subcommands = {DrawOfferCommand.class, DrawCommitCommand.class, DrawRevealCommand.class, DrawOpenCommand.class})
final class DrawCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--replay", paramLabel = "FILE")
    private @Nullable Path replay;

    DrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = replay;
        if (file == null) {
            throw Failed.usage("draw.nothing", Map.of());
        }
        List<DrawRecord> records = isZip(file) ? dossier(file) : List.of(Inputs.read(file, DrawRecord::read));
        if (records.isEmpty()) {
            console.say("draw.none");
        }
        boolean equal = true;
        for (DrawRecord record : records) {
            equal &= tell(record);
        }
        return equal ? ExitCode.OK : ExitCode.REFUSED;
    }

    private static boolean isZip(Path file) {
        if (!Files.isReadable(file)) {
            throw Failed.unable("file.missing", Map.of("file", file.toString()));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            throw Failed.unable("file.unreadable", Map.of("file", file.toString()));
        }
    }

    private static List<DrawRecord> dossier(Path file) {
        return DossierScores.of(file).fold(DossierScores::draws, why -> {
            throw Failed.refused("draw.broken", Map.of("why", why.detail()));
        });
    }

    private boolean tell(DrawRecord stated) {
        DrawRecord made = stated.replayed();
        console.say(
                "draw.title",
                Map.of(
                        "draw", made.list().draw().toString(),
                        "purpose", made.list().purpose().text(),
                        "subject", made.list().subject(),
                        "tickets", String.valueOf(made.list().tickets().size()),
                        "names", String.valueOf(made.list().size())));
        for (DrawTicket ticket : made.order().tickets()) {
            console.print(String.join(" ", ticket.members()));
        }
        List<String> different = differences(stated, made);
        different.forEach(console::print);
        if (different.isEmpty()) {
            console.say("draw.equal", Map.of("seed", made.seed().hex()));
        }
        return different.isEmpty();
    }

    private List<String> differences(DrawRecord stated, DrawRecord made) {
        List<String> different = new ArrayList<>();
        stated.uncommitted()
                .forEach(party -> different.add(console.words().say("draw.uncommitted", Map.of("party", party))));
        if (!made.seed().equals(stated.seed())) {
            different.add(console.words()
                    .say(
                            "draw.other-seed",
                            Map.of(
                                    "stated", stated.seed().hex(),
                                    "made", made.seed().hex())));
        }
        if (!made.order().equals(stated.order())) {
            different.add(console.words()
                    .say(
                            "draw.other-order",
                            Map.of("stated", String.join(" ", stated.order().names()))));
        }
        return different;
    }
}
