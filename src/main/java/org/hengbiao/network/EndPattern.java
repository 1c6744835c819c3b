package org.hengbiao.network;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which ends a row of the table speaks of.
 *
 * @param kind of the zone
 * @param levels of a classified network
 * @param internet whether connected to the Internet; null when that does not matter
 * @param classified whether linked to a classified network; null when that does not matter
 */
record EndPattern(
        ZoneKind kind,
        Set<Level> levels,
        @Nullable Boolean internet,
        @Nullable Boolean classified) {

    EndPattern {
        levels = Set.copyOf(levels);
    }

    boolean matches(End end) {
        return kind == end.kind()
                && (end.level() == null || levels.contains(end.level()))
                && (internet == null || internet == end.internet())
                && (classified == null || classified == end.classified());
    }
}
