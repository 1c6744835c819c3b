package org.hengbiao.award.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.evidence.acts.EvaluationReport;

/** Whether a decision follows the report: the first ranked wins, at its price ({@code O87 art 68}). */
public final class DecisionCheck {

    private DecisionCheck() {}

    /** What does not fit, in sentences; empty when the decision follows. */
    public static List<String> faults(AwardDecision decision, EvaluationReport report) {
        List<String> faults = new ArrayList<>();
        if (!decision.tender().equals(report.tender()) || !decision.lot().equals(report.lot())) {
            faults.add("The decision names another tender or lot.");
        }
        if (!decision.report().equals(report.digest())) {
            faults.add("The decision rests on another report than the one that the committee signed.");
        }
        Optional<EvaluationReport.Place> first = report.ranking().stream().findFirst();
        if (first.isEmpty()) {
            faults.add("The report ranks nobody.");
            return faults;
        }
        EvaluationReport.Place winner = first.get();
        if (!decision.bid().equals(winner.bid()) || !decision.winner().equals(winner.vendor())) {
            faults.add("The first ranked is " + winner.vendor() + "; the decision must follow the ranking.");
        }
        if (!decision.price().equals(winner.price())) {
            faults.add("The price of the first ranked is " + winner.price() + ", not " + decision.price() + ".");
        }
        return List.copyOf(faults);
    }
}
