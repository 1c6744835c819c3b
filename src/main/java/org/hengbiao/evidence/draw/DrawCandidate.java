package org.hengbiao.evidence.draw;

import java.util.Set;

/**
 * Somebody or something that may be drawn.
 *
 * @param name how the list names it: a credit code, a person's identifier, the digest of a bid
 * @param bonds what it shares with others that count as one with it, such as {@code control:} and the controlling
 *     organisation's code or {@code brand:} and a brand; compared octet for octet, so the caller brings them to one form
 */
public record DrawCandidate(String name, Set<String> bonds) {

    public DrawCandidate {
        Codes.requireName("candidate", name);
        bonds = Set.copyOf(bonds);
    }
}
