package org.hengbiao.bidding;

import java.util.List;
import java.util.UUID;

/**
 * A manifest that was taken in; nothing is a bid before its submission.
 *
 * @param upload identifier for its parts and its submission
 * @param missing numbers of the parts that have not come, from 1
 */
public record Announced(UUID upload, List<Integer> missing) {
    public Announced {
        missing = List.copyOf(missing);
    }
}
