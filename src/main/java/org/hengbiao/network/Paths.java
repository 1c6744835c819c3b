package org.hengbiao.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an unclassified network is connected to: shortest paths over the links that pass traffic. All that lies between the ends
 * of a path is unclassified, so that nobody is called linked to a classified network by way of the Internet, or the reverse: such
 * a path begins with one that breaks the invariant already.
 */
final class Paths {

    private final Map<Zone, List<Link>> around = new HashMap<>();

    Paths(List<Link> links) {
        for (Link link : links) {
            if (link.kind().passesTraffic()) {
                around.computeIfAbsent(link.a(), zone -> new ArrayList<>()).add(link);
                around.computeIfAbsent(link.b(), zone -> new ArrayList<>()).add(link);
            }
        }
    }

    /**
     * A shortest path from {@code start} to a zone of kind {@code target}.
     *
     * @param without a link that is left out of account; null for none
     */
    Optional<List<Zone>> from(Zone start, ZoneKind target, @Nullable Link without) {
        Map<Zone, Zone> cameFrom = new HashMap<>();
        Deque<Zone> queue = new ArrayDeque<>(List.of(start));
        cameFrom.put(start, start);
        while (!queue.isEmpty()) {
            Zone at = queue.remove();
            for (Link link : around.getOrDefault(at, List.of())) {
                Zone next = link.other(at);
                if (link.equals(without) || cameFrom.putIfAbsent(next, at) != null) {
                    continue;
                }
                if (next.is(target)) {
                    return Optional.of(walk(cameFrom, next));
                }
                if (next.is(ZoneKind.UNCLASSIFIED)) {
                    queue.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Zone> walk(Map<Zone, Zone> cameFrom, Zone last) {
        Deque<Zone> path = new ArrayDeque<>(List.of(last));
        Zone at = last;
        for (Zone before = cameFrom.get(at); before != null && !before.equals(at); before = cameFrom.get(at)) {
            path.addFirst(before);
            at = before;
        }
        return List.copyOf(path);
    }
}
