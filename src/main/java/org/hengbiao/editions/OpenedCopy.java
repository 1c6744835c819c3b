package org.hengbiao.editions;

import java.util.List;
import org.hengbiao.editions.domain.EditionList;

/**
 * A copy's content, as it is printed.
 *
 * @param copy which copy
 * @param edition of which edition
 * @param list its rows in this copy's order
 * @param wider which of its 13 columns are a step wider: the layout mark
 */
public record OpenedCopy(EditionCopy copy, Edition edition, EditionList list, List<Boolean> wider) {

    public OpenedCopy {
        wider = List.copyOf(wider);
    }
}
