package org.hengbiao.catalog;

import java.util.List;

/**
 * Whether a product counts as a catalog product, and why not.
 *
 * @param eligible whether it does
 * @param grounds all reasons against it; empty when it is eligible
 */
public record Standing(boolean eligible, List<Ground> grounds) {

    public Standing {
        grounds = List.copyOf(grounds);
    }
}
