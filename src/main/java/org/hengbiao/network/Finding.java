package org.hengbiao.network;

import java.util.List;

/**
 * What the rule says of one link.
 *
 * @param link which
 * @param verdict the row's
 * @param row the row of the table that decides, or the invariant
 * @param path the zones of the path that breaks the invariant, from the Internet to a classified network; the link's two ends
 *     when it lies on none
 */
public record Finding(Link link, Verdict verdict, TableRow row, List<Zone> path) {

    public Finding {
        path = List.copyOf(path);
    }

    /** The names along the path. */
    public List<String> names() {
        return path.stream().map(Zone::name).toList();
    }

    /** The names along the path on one line. */
    public String pathInWords() {
        return Network.inWords(path);
    }
}
