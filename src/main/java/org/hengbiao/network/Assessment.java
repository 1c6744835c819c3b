package org.hengbiao.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the rule says of a whole network.
 *
 * @param findings one for each link, in the description's order
 */
public record Assessment(List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    /** Holds each link of {@code network} against {@code table}, and all of them against its invariant. */
    public static Assessment of(Network network, PlacementTable table) {
        Paths paths = new Paths(network.links());
        BreachSearch breaches = new BreachSearch(network);
        return new Assessment(network.links().stream()
                .map(link -> finding(
                        link,
                        table.answer(TableRow.Question.of(link, paths)),
                        breaches.through(link),
                        table.invariant()))
                .toList());
    }

    private static Finding finding(Link link, TableRow row, Optional<List<Zone>> breach, TableRow invariant) {
        boolean overruled = breach.isPresent() && row.verdict() != Verdict.FORBIDDEN;
        TableRow decisive = overruled ? invariant : row;
        return new Finding(link, decisive.verdict(), decisive, breach.orElse(List.of(link.a(), link.b())));
    }

    /** The gravest verdict; that no link is judged when there is none. */
    public Verdict verdict() {
        return findings.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.NOT_JUDGED);
    }

    /** How many links have that verdict. */
    public long count(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
