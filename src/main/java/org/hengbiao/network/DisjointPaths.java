package org.hengbiao.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Two paths without a common node in an undirected graph, by augmenting a flow in which every node takes one unit. Each node is
 * split into an entry and an exit.
 */
final class DisjointPaths {

    private static final int NONE = -1;

    private final int source;
    private final int sink;
    private final List<List<Integer>> arcsFrom = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Integer> spare = new ArrayList<>();

    DisjointPaths(int nodes) {
        source = 2 * nodes;
        sink = source + 1;
        for (int i = 0; i <= sink; i++) {
            arcsFrom.add(new ArrayList<>());
        }
        for (int node = 0; node < nodes; node++) {
            arc(entry(node), exit(node));
        }
    }

    private static int entry(int node) {
        return 2 * node;
    }

    private static int exit(int node) {
        return 2 * node + 1;
    }

    void join(int a, int b) {
        arc(exit(a), entry(b));
        arc(exit(b), entry(a));
    }

    /** An arc for one unit, and at the next number the arc that takes it back. */
    private void arc(int from, int to) {
        arcsFrom.get(from).add(heads.size());
        heads.add(to);
        spare.add(1);
        arcsFrom.get(to).add(heads.size());
        heads.add(from);
        spare.add(0);
    }

    /**
     * Joins {@code first} to one of {@code x} and {@code y}, and {@code second} to the other.
     *
     * @return the nodes from {@code first} over {@code x} and {@code y} to {@code second}; nothing when that can't be
     */
    Optional<List<Integer>> from(int first, int second, int x, int y) {
        arc(source, entry(first));
        arc(source, entry(second));
        arc(exit(x), sink);
        arc(exit(y), sink);
        boolean one = augment();
        boolean two = one && augment();
        if (!two) {
            return Optional.empty();
        }
        List<Integer> path = follow(first);
        List<Integer> back = follow(second);
        Collections.reverse(back);
        path.addAll(back);
        return Optional.of(path);
    }

    private boolean augment() {
        int[] came = new int[arcsFrom.size()];
        Arrays.fill(came, NONE);
        Deque<Integer> queue = new ArrayDeque<>(List.of(source));
        while (!queue.isEmpty() && came[sink] == NONE) {
            for (int arc : arcsFrom.get(queue.remove())) {
                int head = heads.get(arc);
                if (spare.get(arc) > 0 && came[head] == NONE && head != source) {
                    came[head] = arc;
                    queue.add(head);
                }
            }
        }
        if (came[sink] == NONE) {
            return false;
        }
        for (int at = sink; at != source; at = heads.get(came[at] ^ 1)) {
            spare.set(came[at], spare.get(came[at]) - 1);
            spare.set(came[at] ^ 1, spare.get(came[at] ^ 1) + 1);
        }
        return true;
    }

    private List<Integer> follow(int start) {
        List<Integer> nodes = new ArrayList<>();
        for (int at = start; at != NONE; at = next(at)) {
            nodes.add(at);
        }
        return nodes;
    }

    /** The node to which the unit that leaves {@code node} goes; none at the sink. */
    private int next(int node) {
        for (int arc : arcsFrom.get(exit(node))) {
            boolean forward = arc % 2 == 0;
            if (forward && spare.get(arc) == 0) {
                return heads.get(arc) == sink ? NONE : heads.get(arc) / 2;
            }
        }
        throw new IllegalStateException("a unit that enters a node leaves it");
    }
}
