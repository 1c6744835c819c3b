package org.hengbiao.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random networks against a search that walks every simple path, written without a look at the library's. */
class RandomNetworksTest {

    private static final int NETWORKS = 4000;

    private final PlacementTable table = Networks.table();

    @Test
    void linksAtFaultAreThoseOnAnyPathFromTheInternetToAClassifiedNetwork() {
        int broken = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Network network = random(new Random(seed));
            List<List<Link>> paths = breaches(network);
            Set<Link> onPaths = new HashSet<>();
            paths.forEach(onPaths::addAll);
            for (Finding finding : Assessment.of(network, table).findings()) {
                assertEquals(expected(finding.link(), onPaths), finding.verdict(), "seed " + seed + ": " + finding);
                if (onPaths.contains(finding.link())) {
                    assertPath(paths, finding, seed);
                }
            }
            broken += paths.isEmpty() ? 0 : 1;
        }
        assertTrue(broken > NETWORKS / 5 && broken < NETWORKS * 4 / 5, broken + " networks are broken");
    }

    /** The named path is one of the paths found by walking, and goes over the link itself. */
    private static void assertPath(List<List<Link>> paths, Finding finding, int seed) {
        List<Zone> named = finding.path();
        boolean known = paths.stream()
                .anyMatch(path -> path.contains(finding.link()) && zones(path).equals(named));
        assertTrue(
                known,
                "seed " + seed + ": " + finding.pathInWords() + " for "
                        + finding.link().name());
    }

    private static List<Zone> zones(List<Link> path) {
        List<Zone> zones = new ArrayList<>(List.of(Networks.INTERNET));
        path.forEach(link -> {
            Zone last = zones.get(zones.size() - 1);
            zones.add(link.a().equals(last) ? link.b() : link.a());
        });
        return zones;
    }

    /** Section by section: what lies on a path is forbidden; the rest goes by what the two ends are. */
    private static Verdict expected(Link link, Set<Link> onPaths) {
        if (onPaths.contains(link)) {
            return Verdict.FORBIDDEN;
        }
        boolean oneNetwork =
                link.a().network() != null && link.a().network().equals(link.b().network());
        boolean bothOpen = link.a().kind() == ZoneKind.UNCLASSIFIED && link.b().kind() == ZoneKind.UNCLASSIFIED;
        boolean toInternet = link.a().kind() == ZoneKind.INTERNET || link.b().kind() == ZoneKind.INTERNET;
        return switch (link.kind()) {
            case ISOLATION_CARD -> Verdict.NOT_JUDGED;
            case DIRECT -> oneNetwork || bothOpen || toInternet ? Verdict.NOT_JUDGED : Verdict.REVIEW;
            case ISOLATION_EXCHANGE -> exchange(link, bothOpen);
        };
    }

    private static Verdict exchange(Link link, boolean bothOpen) {
        boolean high = high(link.a()) || high(link.b());
        boolean bothClassified =
                link.a().kind() == ZoneKind.CLASSIFIED && link.b().kind() == ZoneKind.CLASSIFIED;
        if (bothOpen) {
            return Verdict.REVIEW;
        }
        return high && !bothClassified ? Verdict.FORBIDDEN : Verdict.PERMITTED;
    }

    private static boolean high(Zone zone) {
        return zone.level() == Level.SECRET || zone.level() == Level.TOP_SECRET;
    }

    private static List<List<Link>> breaches(Network network) {
        List<List<Link>> found = new ArrayList<>();
        walk(network, Networks.INTERNET, new LinkedHashSet<>(List.of(Networks.INTERNET)), new ArrayDeque<>(), found);
        return found;
    }

    private static void walk(Network network, Zone at, Set<Zone> seen, Deque<Link> path, List<List<Link>> found) {
        for (Link link : network.links()) {
            boolean here = link.a().equals(at) || link.b().equals(at);
            if (!here || link.kind() == LinkKind.ISOLATION_CARD) {
                continue;
            }
            Zone next = link.a().equals(at) ? link.b() : link.a();
            if (!seen.add(next)) {
                continue;
            }
            path.addLast(link);
            if (next.kind() == ZoneKind.CLASSIFIED) {
                found.add(List.copyOf(path));
            } else {
                walk(network, next, seen, path, found);
            }
            path.removeLast();
            seen.remove(next);
        }
    }

    private static Network random(Random random) {
        List<Zone> zones = new ArrayList<>(List.of(Networks.INTERNET));
        int open = 1 + random.nextInt(5);
        for (int i = 0; i < open; i++) {
            zones.add(Zone.unclassified("网" + i));
        }
        int domains = random.nextInt(5);
        for (int i = 0; i < domains; i++) {
            int network = random.nextInt(3);
            zones.add(Zone.classified(
                    "域" + i, "涉密网" + network, List.of(Level.values()).get(network)));
        }
        List<Link> links = new ArrayList<>();
        int wanted = random.nextInt(2 * zones.size());
        for (int i = 0; i < wanted; i++) {
            Zone a = zones.get(random.nextInt(zones.size()));
            Zone b = zones.get(random.nextInt(zones.size()));
            if (!a.equals(b)) {
                links.add(new Link("链" + i, List.of(LinkKind.values()).get(random.nextInt(3)), a, b));
            }
        }
        return new Network(zones, links);
    }
}
