package org.hengbiao.network;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A zone of a buyer's network: the Internet, a security domain of a classified network, or an unclassified network.
 *
 * @param name unique in its description
 * @param kind what it is
 * @param network the classified network whose domain it is; null for other kinds
 * @param level that network's level; null for other kinds
 * @param claims what is said of an unclassified network's connections; empty for other kinds
 */
public record Zone(
        String name,
        ZoneKind kind,
        @Nullable String network,
        @Nullable Level level,
        Set<Claim> claims) {

    public Zone {
        claims = Set.copyOf(claims);
    }

    /** The Internet. */
    public static Zone internet(String name) {
        return new Zone(name, ZoneKind.INTERNET, null, null, Set.of());
    }

    /** A domain of the classified network {@code network}. */
    public static Zone classified(String name, String network, Level level) {
        return new Zone(name, ZoneKind.CLASSIFIED, network, level, Set.of());
    }

    /** An unclassified network. */
    public static Zone unclassified(String name, Claim... claims) {
        return new Zone(name, ZoneKind.UNCLASSIFIED, null, null, Set.of(claims));
    }

    boolean is(ZoneKind other) {
        return kind == other;
    }
}
