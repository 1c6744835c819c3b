package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.network.Assessment;
import org.hengbiao.network.Finding;
import org.hengbiao.network.Link;
import org.hengbiao.network.Network;
import org.hengbiao.network.PlacementTable;
import org.hengbiao.network.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code network}: where isolation-and-exchange systems may stand, judged offline; nothing but a signed yes leaves. */
@Command(name = "network", mixinStandardHelpOptions = true)
final class NetworkCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "NETWORK", descriptionKey = "option.network")
    private Path file = Path.of("");

    @Option(names = "--reviewed-by", paramLabel = "NAME")
    private @Nullable String reviewedBy;

    @ArgGroup(exclusive = false)
    private @Nullable PlacementOptions placement;

    @ArgGroup(exclusive = false)
    private @Nullable StatedOptions stated;

    NetworkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        byte[] description = Inputs.octets(file);
        Network network = Inputs.read(file, Network::read);
        PlacementTable table = NetworkFiles.table();
        Assessment assessment = Assessment.of(network, table);
        console.say("network.source", Map.of("source", table.source().in(language())));
        assessment.findings().forEach(this::tell);
        boolean complies = conclude(assessment);
        if (stated != null) {
            stated.compare(description, console);
        }
        if (!complies) {
            return ExitCode.REFUSED;
        }
        if (placement != null) {
            placement.sign(description, reviewedBy, console);
        }
        return ExitCode.OK;
    }

    private String language() {
        return console.words().language();
    }

    private void tell(Finding finding) {
        Link link = finding.link();
        console.say(
                "network.finding",
                Map.of(
                        "verdict", word("verdict", finding.verdict().name()),
                        "link", link.name(),
                        "kind", word("kind", link.kind().name()),
                        "row", finding.row().id(),
                        "source", word("source", finding.row().source().name()),
                        "title", finding.row().title().in(language())));
        console.say("network.path", Map.of("path", finding.pathInWords()));
        if (finding.verdict() == Verdict.FORBIDDEN || finding.verdict() == Verdict.REVIEW) {
            console.say("network.mend", Map.of("mend", finding.row().mend().in(language())));
        }
    }

    private String word(String what, String name) {
        return console.words().say("network." + what + "." + name, Map.of());
    }

    /** Says the verdict on the whole; a person's name settles what the table leaves to a person, and nothing else. */
    private boolean conclude(Assessment assessment) {
        String forbidden = String.valueOf(assessment.count(Verdict.FORBIDDEN));
        String reviews = String.valueOf(assessment.count(Verdict.REVIEW));
        boolean review = assessment.verdict() == Verdict.REVIEW;
        if (assessment.verdict() == Verdict.FORBIDDEN) {
            console.say("network.forbidden", Map.of("forbidden", forbidden, "reviews", reviews));
            return false;
        }
        if (reviewedBy != null && (!review || reviewedBy.isBlank())) {
            throw Failed.usage("network.nothing-to-review", Map.of());
        }
        if (review && reviewedBy == null) {
            console.say("network.review", Map.of("reviews", reviews));
            return false;
        }
        if (reviewedBy != null) {
            console.say("network.reviewed", Map.of("reviews", reviews, "name", reviewedBy));
        }
        console.say("network.complies", Map.of("permitted", String.valueOf(assessment.count(Verdict.PERMITTED))));
        return true;
    }
}
