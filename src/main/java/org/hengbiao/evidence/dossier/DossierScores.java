package org.hengbiao.evidence.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.scoring.Ranking;
import org.hengbiao.scoring.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier's ranking comes out as when it is computed again from bids, reviews and sheets.
 *
 * @param rule the tender's scoring rule
 * @param ranking computed, not read
 * @param draws every draw of the dossier, each found to be what was frozen, contributed and signed
 */
public record DossierScores(ScoringRule rule, Ranking ranking, List<DrawRecord> draws) {

    public DossierScores {
        draws = List.copyOf(draws);
    }

    private record Broken(String detail) implements Rejection {

        @Override
        public String code() {
            return "broken-dossier";
        }

        @Override
        public @Nullable String clause() {
            return null;
        }
    }

    /**
     * Computes a dossier's ranking again. Whose the dossier is, is not asked: that is for {@link
     * DossierVerification#verify} with anchors.
     *
     * @return the scores, or the first broken link before them
     */
    public static Outcome<DossierScores> of(Path dossier) {
        AtomicReference<@Nullable DossierScores> computed = new AtomicReference<>();
        Verdict verdict = DossierVerification.verify(dossier, Optional.empty(), computed::set);
        return Optional.ofNullable(computed.get())
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.rejected(
                        new Broken(verdict.firstBroken().map(Check::broken).orElse("the scores were not computed"))));
    }
}
