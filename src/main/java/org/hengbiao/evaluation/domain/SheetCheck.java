package org.hengbiao.evaluation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.ExpertCriterion;
import org.hengbiao.scoring.ScoringRule;

/**
 * Whether a sheet grades every conforming bid by every criterion that members grade, within its bands, and nothing else.
 *
 * @param rule the tender's scoring rule
 * @param bids the conforming bids
 */
public record SheetCheck(ScoringRule rule, List<Sha256> bids) {

    public SheetCheck {
        bids = List.copyOf(bids);
    }

    /** What is missing, too much or out of bounds, in sentences; empty for a complete sheet. */
    public List<String> faults(ScoreSheet sheet) {
        Map<String, ExpertCriterion> open = new HashMap<>();
        for (ExpertCriterion criterion : graded()) {
            bids.forEach(bid -> open.put(place(bid, criterion.id()), criterion));
        }
        List<String> faults = new ArrayList<>();
        for (ScoreSheet.Grade grade : sheet.grades()) {
            String place = place(grade.bid(), grade.criterion());
            ExpertCriterion criterion = open.remove(place);
            if (criterion == null) {
                faults.add("The sheet grades " + place + ", which members don't grade.");
            } else if (!criterion.allows(grade.grade())) {
                faults.add("The grade " + grade.grade().toPlainString() + " for " + place
                        + " lies in none of the criterion's bands, or has more than two decimals.");
            }
        }
        open.keySet().stream().sorted().forEach(place -> faults.add("The sheet does not grade " + place + "."));
        return List.copyOf(faults);
    }

    /** The criteria that members grade. */
    public List<ExpertCriterion> graded() {
        return rule.criteria()
                .filter(ExpertCriterion.class::isInstance)
                .map(ExpertCriterion.class::cast)
                .toList();
    }

    private static String place(Sha256 bid, String criterion) {
        return "bid " + bid + " by criterion " + criterion;
    }
}
