package org.hengbiao.editions;

import java.util.Arrays;
import java.util.Optional;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;

/** Who must consent: the catalog is issued jointly by the secrecy bureau and the leading group. */
public enum Party {
    BUREAU(Role.BUREAU),
    LEADING_GROUP(Role.LEADING_GROUP);

    private final Role role;

    Party(Role role) {
        this.role = role;
    }

    /** The name in documents: the role's. */
    public String text() {
        return role.text();
    }

    public static Optional<Party> of(String text) {
        return Arrays.stream(values())
                .filter(party -> party.text().equals(text))
                .findFirst();
    }

    /** Whether {@code person} may speak for it. */
    public boolean includes(Person person) {
        return person.is(role);
    }
}
