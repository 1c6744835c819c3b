package org.hengbiao.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes the present request. */
@RequestScoped
public class CurrentPerson {

    static final String ATTRIBUTE = "hengbiao.person";

    private final SecurityIdentity identity;

    CurrentPerson(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The person, or nobody for a visitor. */
    public Optional<Person> optional() {
        return Optional.ofNullable(identity.<Person>getAttribute(ATTRIBUTE));
    }

    /**
     * The person.
     *
     * @throws UnauthorizedException for a visitor
     */
    public Person get() {
        return optional().orElseThrow(UnauthorizedException::new);
    }
}
