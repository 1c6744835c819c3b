package org.hengbiao.guards.violators.tool;

import org.hengbiao.guards.violators.planning.LooksUp;

/** Breaks a rule on purpose. */
public final class NeedsTheServer {
    public final LooksUp feature = new LooksUp();
}
