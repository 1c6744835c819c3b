package org.hengbiao.tendering;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** The phase of a tender, computed from what has happened and the clock of record. */
public enum TenderPhase {
    DRAFT,
    BIDDING,
    CLOSED,
    FAILED,
    OPENED,
    REVIEWED,
    SCORED,
    REPORTED,
    DECIDED,
    ANNOUNCED;

    /** The phase at {@code instant}; needs no timer to have run. */
    public static TenderPhase at(TenderFacts facts, Instant instant) {
        return at(facts.milestones().keySet(), facts.deadline(), instant);
    }

    static TenderPhase at(Set<String> reached, Instant deadline, Instant instant) {
        if (!reached.contains(TenderMilestones.PUBLISHED)) {
            return DRAFT;
        }
        if (reached.contains(TenderMilestones.FAILED)) {
            return FAILED;
        }
        if (reached.contains(TenderMilestones.ANNOUNCED)) {
            return ANNOUNCED;
        }
        if (reached.contains(TenderMilestones.DECIDED)) {
            return DECIDED;
        }
        if (reached.contains(TenderMilestones.REPORTED)) {
            return REPORTED;
        }
        if (reached.contains(TenderMilestones.SHEETS_LOCKED)) {
            return SCORED;
        }
        if (reached.contains(TenderMilestones.QUALIFIED)) {
            return REVIEWED;
        }
        if (reached.contains(TenderMilestones.OPENED)) {
            return OPENED;
        }
        return instant.isBefore(deadline) ? BIDDING : CLOSED;
    }

    /** The name in documents: lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
