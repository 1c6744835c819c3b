package org.hengbiao.planning;

import java.util.Locale;

/** Where a plan stands; computed from what was stated about its present revision. */
public enum PlanPhase {
    /** Classification answered, nothing written yet. */
    EMPTY,
    DRAFT,
    SUBMITTED,
    AGREED,
    RETURNED,
    OBJECTED;

    /** The name in documents: kebab-case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
