package org.hengbiao.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its own content.
 *
 * @param language {@code zh-CN} or {@code en}
 * @param path the page's own path, to come back to after switching the language
 * @param person name of whoever is signed in; null for a visitor
 * @param roles their roles
 * @param sandbox whether this is a sandbox, which every page says
 * @param half whether this installation is one of two, which exchange files
 * @param now the clock of record
 * @param stylesheet where the stylesheet is
 */
public record PageFrame(
        String language,
        String path,
        @Nullable String person,
        List<String> roles,
        boolean sandbox,
        boolean half,
        Instant now,
        String stylesheet) {

    public PageFrame {
        roles = List.copyOf(roles);
    }

    /** Whether the visitor holds a role, by its kebab-case name. Not called {@code is}: that is Qute's word for equality. */
    public boolean holds(String role) {
        return roles.contains(role);
    }

    /** Whether the visitor has to do with files of the exchange. */
    public boolean exchanges() {
        return half && (holds("bureau") || holds("purchaser") || holds("agency"));
    }

    public boolean signedIn() {
        return person != null;
    }
}
