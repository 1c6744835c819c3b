package org.hengbiao.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The paths that break the invariant: simple paths of links that pass traffic, from the Internet over unclassified networks to
 * the first domain of a classified network. A link is at fault when it lies on such a path. All classified domains are one node
 * here, so a path ends at the first.
 */
final class BreachSearch {

    private static final int INTERNET = 0;
    private static final int CLASSIFIED = 1;

    private final Map<Zone, Integer> nodes = new HashMap<>();
    private final List<Zone> zones = new ArrayList<>();
    private final List<Link> links;
    private final boolean broken;

    BreachSearch(Network network) {
        network.zones().stream().filter(zone -> zone.is(ZoneKind.INTERNET)).forEach(zone -> number(zone, INTERNET));
        // Stands for every classified domain; their names come back from the links.
        zones.add(zones.get(INTERNET));
        for (Zone zone : network.zones()) {
            number(zone, zone.is(ZoneKind.CLASSIFIED) ? CLASSIFIED : zones.size());
        }
        links = network.links().stream()
                .filter(link -> link.kind().passesTraffic() && !link.joinsClassified())
                .toList();
        broken = new Paths(links)
                .from(zones.get(INTERNET), ZoneKind.CLASSIFIED, null)
                .isPresent();
    }

    private void number(Zone zone, int node) {
        if (nodes.putIfAbsent(zone, node) == null && node == zones.size()) {
            zones.add(zone);
        }
    }

    /**
     * A path from the Internet to a classified domain that goes over {@code link}.
     *
     * @return the zones in order; nothing when there is no such path
     */
    Optional<List<Zone>> through(Link link) {
        if (!broken || !links.contains(link)) {
            return Optional.empty();
        }
        // A simple path over the link is two paths that share no node, from the Internet and from the classified node
        // to its
        // ends: a flow of two units (Menger's theorem).
        DisjointPaths flow = new DisjointPaths(zones.size());
        for (Link other : links) {
            if (!other.equals(link)) {
                flow.join(node(other.a()), node(other.b()));
            }
        }
        return flow.from(INTERNET, CLASSIFIED, node(link.a()), node(link.b())).map(found -> named(found, link));
    }

    private int node(Zone zone) {
        return nodes.getOrDefault(zone, CLASSIFIED);
    }

    private List<Zone> named(List<Integer> found, Link link) {
        List<Zone> path = new ArrayList<>();
        for (int node : found) {
            path.add(node == CLASSIFIED ? classifiedBeside(path.get(path.size() - 1), link) : zones.get(node));
        }
        return List.copyOf(path);
    }

    /** The domain that follows {@code last}: that of the link in question if it has one. */
    private Zone classifiedBeside(Zone last, Link link) {
        List<Link> candidates = new ArrayList<>(List.of(link));
        candidates.addAll(links);
        return candidates.stream()
                .filter(candidate ->
                        candidate.touches(last) && candidate.other(last).is(ZoneKind.CLASSIFIED))
                .findFirst()
                .orElseThrow()
                .other(last);
    }
}
