package org.hengbiao.evidence.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts candidates that share a bond on one ticket: suppliers under common control ({@code Reg art 18}) or of one brand ({@code
 * O87 art 31}) count once. Bonds reach on: if A and B share one and B and C another, all three are one ticket.
 */
public final class Grouping {

    private final Map<String, String> parents = new HashMap<>();

    private Grouping() {}

    /**
     * The tickets, members ascending, tickets ascending by their first member.
     *
     * @throws IllegalArgumentException when a name comes twice
     */
    public static List<DrawTicket> tickets(List<DrawCandidate> candidates) {
        Grouping grouping = new Grouping();
        Map<String, String> firstWith = new HashMap<>();
        for (DrawCandidate candidate : candidates) {
            Codes.require(
                    grouping.parents.putIfAbsent(candidate.name(), candidate.name()) == null,
                    candidate.name() + " is a candidate twice");
            for (String bond : candidate.bonds()) {
                String first = firstWith.putIfAbsent(bond, candidate.name());
                if (first != null) {
                    grouping.join(first, candidate.name());
                }
            }
        }
        Map<String, List<String>> members = new TreeMap<>();
        candidates.forEach(
                candidate -> members.computeIfAbsent(grouping.root(candidate.name()), any -> new ArrayList<>())
                        .add(candidate.name()));
        return members.values().stream()
                .map(names -> new DrawTicket(names.stream().sorted().toList()))
                .sorted(Comparator.comparing(ticket -> ticket.members().get(0)))
                .toList();
    }

    private void join(String one, String other) {
        parents.put(root(one), root(other));
    }

    private String root(String name) {
        String at = name;
        for (String up = parents.getOrDefault(at, at); !up.equals(at); up = parents.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }
}
