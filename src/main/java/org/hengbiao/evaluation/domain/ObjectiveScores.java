package org.hengbiao.evaluation.domain;

import java.util.List;
import org.hengbiao.scoring.BidFacts;
import org.hengbiao.scoring.Breakdown;
import org.hengbiao.scoring.Criterion;
import org.hengbiao.scoring.Group;
import org.hengbiao.scoring.Ranking;
import org.hengbiao.scoring.Scoring;
import org.hengbiao.scoring.ScoringRule;

/** The scores that the engine computes from facts, before any member has graded. They rank nothing. */
public final class ObjectiveScores {

    private ObjectiveScores() {}

    /** The breakdowns of all bids that passed every gate, ascending by bid, without the criteria that members grade. */
    public static List<Breakdown> of(ScoringRule rule, List<BidFacts> facts) {
        Ranking ranking = Scoring.rank(withoutGraded(rule), facts, List.of());
        return facts.stream()
                .map(BidFacts::bid)
                .sorted()
                .flatMap(bid -> ranking.breakdownOf(bid).stream())
                .toList();
    }

    private static ScoringRule withoutGraded(ScoringRule rule) {
        return new ScoringRule(
                rule.id(),
                rule.title(),
                rule.jurisdiction(),
                rule.method(),
                rule.subject(),
                rule.procedures(),
                rule.rounding(),
                rule.aggregation(),
                rule.outlierPercent(),
                rule.priceBase(),
                rule.ties(),
                rule.adjustments(),
                rule.lowPrice(),
                rule.gates(),
                rule.groups().stream().map(ObjectiveScores::withoutGraded).toList());
    }

    private static Group withoutGraded(Group group) {
        List<Criterion> computed = group.criteria().stream()
                .filter(criterion -> !criterion.graded())
                .toList();
        return new Group(group.id(), group.title(), group.weight(), group.security(), computed);
    }
}
