package org.hengbiao.guards.violators.catalog.web;

import jakarta.ws.rs.GET;
import org.hengbiao.guards.violators.catalog.persistence.ThingRow;

/** Breaks a rule on purpose. */
public final class ReadsTheTable {
    public final ThingRow row = new ThingRow();

    @GET
    String hidden() {
        return row.toString();
    }
}
