package org.hengbiao.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A committee at work.
 *
 * @param formation from 1; a later one replaced recused members
 * @param members of this formation
 * @param declared members who declared to have no interest in any bidder
 * @param recused members who declared a conflict; the committee rests until it is formed anew without them
 */
public record Committee(int formation, List<Member> members, Set<UUID> declared, Set<UUID> recused) {

    public Committee {
        members = List.copyOf(members);
        declared = Set.copyOf(declared);
        recused = Set.copyOf(recused);
    }

    /**
     * A member.
     *
     * @param person who
     * @param name name on papers
     * @param kind as what
     * @param leader whether it leads
     */
    public record Member(UUID person, String name, SeatKind kind, boolean leader) {}

    public Optional<Member> member(UUID person) {
        return members.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Whether every member has declared and none has a conflict. */
    public boolean ready() {
        return recused.isEmpty() && members.stream().allMatch(member -> declared.contains(member.person()));
    }
}
