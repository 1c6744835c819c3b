package org.hengbiao.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Parts the bids that met every gate from those that did not; both in the order of their digests. */
record Gating(List<BidFacts> passed, List<GatedOut> out) {

    static Gating of(ScoringRule rule, List<BidFacts> bids) {
        List<BidFacts> passed = new ArrayList<>();
        List<GatedOut> out = new ArrayList<>();
        List<Gate> inOrder = new ArrayList<>(rule.gatesOf(Stage.QUALIFICATION));
        inOrder.addAll(rule.gatesOf(Stage.CONFORMITY));
        bids.stream().sorted(Comparator.comparing(BidFacts::bid)).forEach(bid -> {
            Optional<GatedOut> refused = refusal(inOrder, bid);
            refused.ifPresentOrElse(out::add, () -> passed.add(bid));
        });
        return new Gating(List.copyOf(passed), List.copyOf(out));
    }

    /** The first gate in {@code gates} that was decided as not met. */
    static Optional<Gate> firstUnmet(List<Gate> gates, BidFacts bid) {
        return gates.stream()
                .filter(gate -> {
                    GateDecision decision = bid.gates().get(gate.id());
                    return decision != null && !decision.met();
                })
                .findFirst();
    }

    private static Optional<GatedOut> refusal(List<Gate> gates, BidFacts bid) {
        if (bid.price().yuan().signum() == 0) {
            return Optional.of(GatedOut.withoutPrice(bid));
        }
        List<GatedOut.Unmet> unmet = gates.stream()
                .filter(gate -> firstUnmet(List.of(gate), bid).isPresent())
                .map(gate -> GatedOut.Unmet.of(gate, bid))
                .toList();
        return unmet.isEmpty() ? Optional.empty() : Optional.of(new GatedOut(bid.bid(), bid.vendor(), unmet));
    }
}
