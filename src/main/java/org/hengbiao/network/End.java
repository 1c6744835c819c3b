package org.hengbiao.network;

import org.jspecify.annotations.Nullable;

/**
 * What the table asks of one end of a link, the link itself left out of account.
 *
 * @param kind what the zone is
 * @param level of a classified network; null for other kinds
 * @param internet whether an unclassified network is connected to the Internet; false for other kinds
 * @param classified whether an unclassified network is linked to a classified one; false for other kinds
 */
record End(ZoneKind kind, @Nullable Level level, boolean internet, boolean classified) {

    /** The end {@code zone} of {@code link}. */
    static End of(Zone zone, Link link, Paths paths) {
        boolean open = zone.is(ZoneKind.UNCLASSIFIED);
        return new End(
                zone.kind(),
                zone.level(),
                open && paths.from(zone, ZoneKind.INTERNET, link).isPresent(),
                open && paths.from(zone, ZoneKind.CLASSIFIED, link).isPresent());
    }
}
