package org.hengbiao.network;

/**
 * A link between two zones; it has no direction.
 *
 * @param name unique in its description
 * @param kind how it joins them
 * @param a one end
 * @param b the other end
 */
public record Link(String name, LinkKind kind, Zone a, Zone b) {

    /** The end that is not {@code end}. */
    Zone other(Zone end) {
        return end.equals(a) ? b : a;
    }

    boolean touches(Zone zone) {
        return zone.equals(a) || zone.equals(b);
    }

    boolean joinsClassified() {
        return a.is(ZoneKind.CLASSIFIED) && b.is(ZoneKind.CLASSIFIED);
    }
}
