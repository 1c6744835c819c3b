package org.hengbiao.guards.violators.planning;

import org.hengbiao.guards.violators.catalog.persistence.ThingRow;
import org.hengbiao.guards.violators.identity.SignsByItself;

/** Breaks a rule on purpose. */
public final class LooksIntoTheCatalog {
    public final ThingRow row = new ThingRow();
    public final SignsByItself crypto = new SignsByItself();
}
