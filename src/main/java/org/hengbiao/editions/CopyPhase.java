package org.hengbiao.editions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a copy is, computed from what happened to it. A copy is prepared for its recipient; it is handed out by being signed
 * for, and opens from then on; it is recalled, and destroyed after that. Nothing leads back.
 */
public enum CopyPhase {
    PREPARED,
    SIGNED_FOR,
    RECALLED,
    DESTROYED;

    /** The phase after these events. */
    public static CopyPhase of(Set<String> events) {
        if (events.contains(DESTROYED.text())) {
            return DESTROYED;
        }
        if (events.contains(RECALLED.text())) {
            return RECALLED;
        }
        return events.contains(SIGNED_FOR.text()) ? SIGNED_FOR : PREPARED;
    }

    /** The name in tables and answers; of an event it is the same. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Why {@code event} can't happen now, in words; nothing when it can. */
    public Optional<String> objectionTo(CopyPhase event) {
        boolean fits = switch (event) {
            case PREPARED -> false;
            case SIGNED_FOR -> this == PREPARED;
            case RECALLED -> this == PREPARED || this == SIGNED_FOR;
            case DESTROYED -> this == RECALLED;
        };
        return fits
                ? Optional.empty()
                : Optional.of("The copy is " + text() + "; to become " + event.text() + ", it must be " + event.before()
                        + ".");
    }

    private String before() {
        return switch (this) {
            case PREPARED -> "new";
            case SIGNED_FOR -> "prepared";
            case RECALLED -> "prepared or signed-for";
            case DESTROYED -> "recalled";
        };
    }
}
