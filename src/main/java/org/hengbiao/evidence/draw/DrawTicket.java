package org.hengbiao.evidence.draw;

import java.util.HashSet;
import java.util.List;

/**
 * One lot in the urn: a candidate, or several that count as one.
 *
 * @param members at least one; ascending on a list, in drawn order after the draw
 */
public record DrawTicket(List<String> members) {

    public DrawTicket {
        members = List.copyOf(members);
        Codes.require(!members.isEmpty(), "a ticket has at least one member");
        members.forEach(member -> Codes.requireName("member", member));
        Codes.require(new HashSet<>(members).size() == members.size(), "a ticket has no member twice");
    }
}
