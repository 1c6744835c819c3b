package org.hengbiao.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its readers see it.
 *
 * @param id identifier
 * @param purchaser whose plan it is
 * @param classification unclassified or work-secret
 * @param classifiedBy who determined that, by name
 * @param revision counts its changes; 0 before there is content
 * @param content null before there is any
 * @param phase where it stands
 * @param placement what was stated of the placement for this revision; null before
 * @param submittedAt when this revision was submitted; null before
 * @param opinion on this revision; null before
 */
public record Plan(
        UUID id,
        CreditCode purchaser,
        String classification,
        String classifiedBy,
        int revision,
        @Nullable PlanContent content,
        PlanPhase phase,
        @Nullable Placement placement,
        @Nullable Instant submittedAt,
        @Nullable Opinion opinion) {

    /**
     * The signed statement that the placement complies.
     *
     * @param by who checked, by name
     * @param at when it was stated here, by the clock of record
     * @param checkedOn the day of the offline check; null when the statement tells of none
     * @param tool what checked; null as before
     * @param reviewedBy who decided what the rule leaves to a person; null when it left nothing
     */
    public record Placement(
            String by,
            Instant at,
            @Nullable LocalDate checkedOn,
            @Nullable String tool,
            @Nullable String reviewedBy) {}

    /** Whether the placement statement for this revision is there. */
    public boolean placementStated() {
        return placement != null;
    }

    /**
     * The leading group's opinion (审核意见).
     *
     * @param opinion agree, return or object
     * @param remarks may be empty when it agrees
     * @param at by the clock of record
     */
    public record Opinion(String opinion, String remarks, Instant at) {}
}
