package org.hengbiao.evaluation.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.Gate;
import org.hengbiao.scoring.GateKind;

/** Whether a review decides every bid at every gate of its stage, and nothing else. */
public final class ReviewCheck {

    private ReviewCheck() {}

    /** What is missing or too much, in sentences; empty for a complete review. */
    public static List<String> faults(GateReview review, List<Gate> gates, List<Sha256> bids) {
        List<String> faults = new ArrayList<>();
        Set<String> open = new HashSet<>();
        for (Sha256 bid : bids) {
            gates.forEach(gate -> open.add(place(bid, gate.id())));
        }
        for (GateReview.Decision decision : review.decisions()) {
            if (!open.remove(place(decision.bid(), decision.gate()))) {
                faults.add("The review decides " + place(decision.bid(), decision.gate())
                        + ", which is no bid and gate of this stage.");
            }
        }
        open.stream().sorted().forEach(place -> faults.add("The review does not decide " + place + "."));
        return List.copyOf(faults);
    }

    /**
     * Certificate gates that are called met although no certificate of their kind was confirmed and in force at the deadline.
     *
     * @param replay the review within the evaluation, which knows bids and deadline
     */
    public static List<String> unconfirmed(EvaluationReplay replay) {
        GateReview review = replay.qualification();
        Set<String> confirmed = Set.copyOf(review.certificatesConfirmed());
        List<String> faults = new ArrayList<>();
        for (Gate gate : replay.reader().rule().gatesOf(review.stage())) {
            if (gate.kind() != GateKind.CERTIFICATE) {
                continue;
            }
            for (EvaluationReplay.Opened bid : replay.bids()) {
                boolean met = review.of(bid.bid(), gate.id())
                        .map(GateReview.Decision::met)
                        .orElse(false);
                if (met && !holds(replay, bid, String.valueOf(gate.certificate()), confirmed)) {
                    faults.add("The gate " + gate.id() + " is called met for " + bid.bid()
                            + ", but no certificate of its kind was confirmed and in force at the deadline.");
                }
            }
        }
        return List.copyOf(faults);
    }

    private static boolean holds(
            EvaluationReplay replay, EvaluationReplay.Opened bid, String kind, Set<String> confirmed) {
        return replay.reader()
                .coreOffer(bid.document())
                .filter(offer -> offer.certificates().stream()
                        .anyMatch(certificate -> certificate.kind().equals(kind)
                                && replay.reader().counts(certificate, confirmed)))
                .isPresent();
    }

    private static String place(Sha256 bid, String gate) {
        return "bid " + bid + " at gate " + gate;
    }
}
