package org.hengbiao.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.dossier.DossierScores;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.Explanation;
import org.hengbiao.scoring.Ranking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code score}: computes a dossier's ranking again and gives each number's reason, by bid. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--dossier", required = true, paramLabel = "FILE", descriptionKey = "option.dossier")
    private Path dossier = Path.of("");

    @Option(names = "--bid", paramLabel = "START")
    private @Nullable String bid;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(dossier)) {
            throw Failed.unable("file.missing", Map.of("file", dossier.toString()));
        }
        DossierScores scores = DossierScores.of(dossier).fold(found -> found, why -> {
            throw Failed.refused("score.broken", Map.of("why", why.detail()));
        });
        Explanation explanation = Explanation.of(scores.rule(), scores.ranking());
        List<Sha256> asked = bids(scores.ranking());
        asked.forEach(
                each -> console.print(explanation.text(each, console.words().language()) + "\n"));
        scores.ranking().notices().stream()
                .filter(notice -> asked.contains(notice.bid()))
                .forEach(notice -> console.print(
                        Explanation.sentence(notice).in(console.words().language())));
        return ExitCode.OK;
    }

    private List<Sha256> bids(Ranking ranking) {
        List<Sha256> all = new ArrayList<>();
        ranking.placed()
                .forEach(each -> add(
                        all, each.breakdown().bid(), each.breakdown().vendor().text()));
        ranking.collapsed()
                .forEach(each -> add(
                        all, each.breakdown().bid(), each.breakdown().vendor().text()));
        ranking.gatedOut().forEach(each -> add(all, each.bid(), each.vendor().text()));
        if (all.isEmpty()) {
            throw Failed.usage(
                    "score.unknown", Map.of("bid", Optional.ofNullable(bid).orElse("")));
        }
        return all;
    }

    private void add(List<Sha256> all, Sha256 digest, String vendor) {
        boolean asked = bid == null
                || digest.hex().startsWith(bid.toLowerCase(Locale.ROOT))
                || vendor.startsWith(bid.toUpperCase(Locale.ROOT));
        if (asked) {
            all.add(digest);
        }
    }
}
