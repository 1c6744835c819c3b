package org.hengbiao.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Why a rule of the business says no. A rejection is a value, never an exception: it is shown to the person who asked,
 * who must be able to act on it.
 */
public interface Rejection {

    /** A stable name in kebab-case, the same in every language; it ends the problem's type URI. */
    String code();

    /** What is wrong and where, in one English sentence without internals. */
    String detail();

    /** The rule it comes from, such as {@code O87 art 33} or {@code RFC 5652 section 5}; null when it is the house's own. */
    @Nullable
    String clause();

    /** Whether asking for the same again later, in another state, could succeed (409) or never can (422). */
    default boolean conflict() {
        return false;
    }
}
