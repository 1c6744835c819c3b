package org.hengbiao.planning.domain;

import java.util.Set;

/** Answers to the question that comes before any other field. */
public final class Classification {

    /** Every answer, as a regular expression. */
    public static final String ANSWERS = "unclassified|work-secret|secret-level-3|secret-level-2|secret-level-1";

    private static final Set<String> HELD = Set.of("unclassified", "work-secret");

    private Classification() {}

    /**
     * Whether a plan with this answer may be held here. {@code secret-level-3} is 秘密, {@code -2} 机密, {@code -1} 绝密: a
     * procurement that involves state secrets is outside the law (Procurement Law art 85), and this system may hold none.
     */
    public static boolean mayBeHeld(String answer) {
        return HELD.contains(answer);
    }
}
