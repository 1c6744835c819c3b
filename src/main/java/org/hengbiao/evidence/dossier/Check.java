package org.hengbiao.evidence.dossier;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was checked.
 *
 * @param name stable, in kebab-case, such as {@code box}
 * @param what what was checked, as one English sentence
 * @param clause the rule, standard or section that asks for it
 * @param broken the first broken link by name; null when all of it holds
 */
public record Check(
        String name, String what, String clause, @Nullable String broken) {

    /** Whether it holds. */
    public boolean ok() {
        return broken == null;
    }
}
