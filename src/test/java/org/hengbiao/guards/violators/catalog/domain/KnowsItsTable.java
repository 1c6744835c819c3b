package org.hengbiao.guards.violators.catalog.domain;

import org.hengbiao.guards.violators.catalog.persistence.ThingRow;

/** Breaks a rule on purpose. */
public final class KnowsItsTable {
    public final ThingRow row = new ThingRow();
}
