package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;

/**
 * The score sheet that one member filled in alone (O87 art 62).
 *
 * @param member who
 * @param grades by bid and criterion id
 */
public record MemberGrades(UUID member, Map<Sha256, Map<String, Grade>> grades) {

    /**
     * A grade.
     *
     * @param value from 0 to the criterion's points, at most two decimals
     * @param reason the member's words, possibly empty
     */
    public record Grade(BigDecimal value, String reason) {}

    public MemberGrades {
        Map<Sha256, Map<String, Grade>> copy = new HashMap<>();
        grades.forEach((bid, ofBid) -> copy.put(bid, Map.copyOf(ofBid)));
        grades = Collections.unmodifiableMap(copy);
    }

    /** Starts a sheet. */
    public static Builder by(UUID member) {
        return new Builder(member);
    }

    /** Collects a sheet's grades. */
    public static final class Builder {

        private final UUID member;
        private final Map<Sha256, Map<String, Grade>> grades = new HashMap<>();

        private Builder(UUID member) {
            this.member = member;
        }

        /** Adds one grade; a second one for the same bid and criterion is refused. */
        public Builder grade(Sha256 bid, String criterion, Grade grade) {
            if (grades.computeIfAbsent(bid, b -> new HashMap<>()).put(criterion, grade) != null) {
                throw new IllegalArgumentException("a member grades a criterion of a bid once: " + criterion);
            }
            return this;
        }

        public MemberGrades build() {
            return new MemberGrades(member, grades);
        }
    }
}
