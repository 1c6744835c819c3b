package org.hengbiao.evaluation;

import java.util.List;

/**
 * A committee as it was drawn.
 *
 * @param members all members
 * @param leader login of the leader, one of the members
 */
public record CommitteeDraft(List<Seat> members, String leader) {

    public CommitteeDraft {
        members = List.copyOf(members);
    }

    /**
     * One seat.
     *
     * @param login the person
     * @param kind expert (评审专家) or representative of the purchaser (采购人代表)
     */
    public record Seat(String login, SeatKind kind) {}
}
