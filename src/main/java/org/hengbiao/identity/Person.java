package org.hengbiao.identity;

import java.util.Set;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;

/**
 * A person as the rest of the platform knows one.
 *
 * @param id stable identifier
 * @param login sign-in name
 * @param name name as it stands on papers
 * @param organisation credit code of the organisation that the person belongs to
 * @param roles what the person may do; never empty
 */
public record Person(UUID id, String login, String name, CreditCode organisation, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** How statements name a person as their actor. */
    public String actor() {
        return "person:" + id;
    }
}
