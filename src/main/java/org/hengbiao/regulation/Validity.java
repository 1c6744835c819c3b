package org.hengbiao.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a provision is in force.
 *
 * @param from the first day
 * @param until the last day, null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a provision ends on or after its first day");
        }
    }

    /** Whether {@code day} is one of them. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Validity other) {
        return (until == null || !until.isBefore(other.from)) && (other.until == null || !other.until.isBefore(from));
    }
}
