package org.hengbiao.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hengbiao.evidence.dossier.DossierScores;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.regulation.Procedure;
import org.hengbiao.scoring.LintLimits;
import org.hengbiao.scoring.Scoring;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.scoring.WhatIf;
import org.hengbiao.scoring.WhatIfBids;
import org.hengbiao.scoring.WhatIfText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code what-if}: how far each weight can move without another winner, on synthetic bids or on a dossier's. */
@Command(name = "what-if", mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {

    private static final int BID_SHOWN = 12;

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RULE")
    private @Nullable Path rule;

    @Option(names = "--synthetic", paramLabel = "N", defaultValue = "12")
    private int number;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
    private long seed;

    @Option(
            names = {"--facts", "--dossier"},
            paramLabel = "FILE",
            descriptionKey = "option.dossier")
    private @Nullable Path dossier;

    @Mixin
    private LawOption law = new LawOption();

    @Option(names = "--budget", paramLabel = "YUAN", defaultValue = "1000000.00")
    private String budget = "";

    WhatIfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = rule;
        Path facts = dossier;
        if (file != null && facts == null) {
            onSynthetic(Inputs.read(file, ScoringRule::parse));
        } else if (file == null && facts != null) {
            onDossier(facts);
        } else {
            throw Failed.usage("what-if.nothing", Map.of());
        }
        return ExitCode.OK;
    }

    private void onSynthetic(ScoringRule read) {
        boolean inRange =
                number >= WhatIfBids.LEAST && number <= WhatIfBids.MOST && seed >= 0 && seed <= WhatIfBids.MOST_SEED;
        if (!inRange) {
            throw Failed.usage(
                    "what-if.range",
                    Map.of(
                            "least", String.valueOf(WhatIfBids.LEAST),
                            "most", String.valueOf(WhatIfBids.MOST),
                            "seed", String.valueOf(WhatIfBids.MOST_SEED)));
        }
        WhatIfBids bids = WhatIfBids.of(read, seed, number);
        Scoring.problems(read, bids.bids(), bids.sheets()).stream().findFirst().ifPresent(problem -> {
            throw Failed.refused("what-if.untriable", Map.of("why", problem.code(), "subject", problem.subject()));
        });
        console.say(
                "what-if.synthetic",
                Map.of(
                        "number", String.valueOf(number),
                        "seed", String.valueOf(seed),
                        "digest", read.digest().hex()));
        Map<Sha256, LocalizedText> names = bids.names();
        tell(WhatIf.of(read, bids.ranking(), limits(read)), bid -> {
            LocalizedText name = names.get(bid);
            return name == null ? bid.hex() : name.in(console.words().language());
        });
    }

    private void onDossier(Path facts) {
        if (!Files.isReadable(facts)) {
            throw Failed.unable("file.missing", Map.of("file", facts.toString()));
        }
        DossierScores scores = DossierScores.of(facts).fold(found -> found, why -> {
            throw Failed.refused("score.broken", Map.of("why", why.detail()));
        });
        tell(
                WhatIf.of(scores.rule(), scores.ranking(), limits(scores.rule())),
                bid -> scores.ranking()
                        .breakdownOf(bid)
                        .map(found -> found.vendor().text())
                        .orElseGet(() -> bid.hex().substring(0, BID_SHOWN)));
    }

    private void tell(WhatIf whatIf, Function<Sha256, String> names) {
        console.print(new WhatIfText(console.words().language(), names).text(whatIf));
    }

    private LintLimits limits(ScoringRule read) {
        Procedure first = Arrays.stream(Procedure.values())
                .filter(procedure ->
                        procedure.wireName().equals(read.procedures().get(0).code()))
                .findFirst()
                .orElse(Procedure.OPEN_TENDER);
        try {
            return new RuleLimits(law.rules(), first, Money.of(budget)).toLintLimits();
        } catch (IllegalArgumentException e) {
            throw Failed.usage("budget.wrong", Map.of("budget", budget));
        }
    }
}
