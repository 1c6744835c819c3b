package org.hengbiao.publication.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.ledger.Milestone;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.TenderPhase;
import org.jspecify.annotations.Nullable;

/** The way of a tender as a list of steps: what is done, where it stands, what comes. */
final class PhaseSteps {

    private static final List<String> USUAL = List.of(
            TenderMilestones.PUBLISHED,
            TenderMilestones.CLOSED,
            TenderMilestones.OPENED,
            TenderMilestones.QUALIFIED,
            TenderMilestones.SHEETS_LOCKED,
            TenderMilestones.REPORTED,
            TenderMilestones.DECIDED,
            TenderMilestones.ANNOUNCED);

    private PhaseSteps() {}

    /**
     * A step.
     *
     * @param name end of the key of its words: a milestone
     * @param state {@code done}, {@code next} or {@code later}
     * @param at when it was reached, or the deadline for the closing; null where nobody knows yet
     */
    record Step(String name, String state, @Nullable Instant at) {}

    static List<Step> of(TenderFacts facts, Instant now) {
        List<Step> steps = new ArrayList<>();
        boolean failed = TenderPhase.at(facts, now) == TenderPhase.FAILED;
        boolean nextFound = failed;
        for (String name : USUAL) {
            Instant at = instant(facts, name);
            boolean done = at != null && !now.isBefore(at);
            if (failed && !done) {
                steps.add(new Step(TenderMilestones.FAILED, "done", instant(facts, TenderMilestones.FAILED)));
                return steps;
            }
            steps.add(new Step(name.replace('-', '_'), done ? "done" : nextFound ? "later" : "next", at));
            nextFound |= !done;
        }
        return steps;
    }

    /** A box is closed by its deadline, whether or not anybody has looked since. */
    private static @Nullable Instant instant(TenderFacts facts, String name) {
        if (name.equals(TenderMilestones.CLOSED)) {
            return facts.deadline();
        }
        Milestone milestone = facts.milestones().get(name);
        return milestone == null ? null : milestone.at();
    }
}
