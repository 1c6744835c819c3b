package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.persistence.PersonRow;
import org.hengbiao.identity.persistence.PersonRows;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.Refusal;

/** The security administrator says what a person may do. */
@ApplicationScoped
public class GrantingRoles {

    /** Roles that leave no room for another: the three administrators watch each other and everybody, a vendor is a party. */
    private static final Set<Role> ALONE =
            EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.SECURITY_AUDITOR, Role.VENDOR);

    /** An opener must not evaluate; who scores does not tender; who buys or tenders does not supervise. */
    private static final List<Set<Role>> APART = List.of(
            EnumSet.of(Role.OPENER, Role.EXPERT),
            EnumSet.of(Role.EXPERT, Role.AGENCY),
            EnumSet.of(Role.AGENCY, Role.PURCHASER),
            EnumSet.of(Role.AGENCY, Role.AUDIT),
            EnumSet.of(Role.AGENCY, Role.FINANCE),
            EnumSet.of(Role.PURCHASER, Role.AUDIT),
            EnumSet.of(Role.PURCHASER, Role.FINANCE));

    private final PersonRows people;
    private final RecordingActs acts;

    GrantingRoles(PersonRows people, RecordingActs acts) {
        this.people = people;
        this.acts = acts;
    }

    /** Replaces the person's roles; {@code person-unknown}, {@code own-roles}, {@code roles-conflict}. */
    @Transactional
    public Outcome<Person> grant(Actor by, UUID person, Set<Role> roles) {
        Optional<PersonRow> found = people.findByIdOptional(person);
        if (found.isEmpty()) {
            return Outcome.rejected(Refusal.never("person-unknown", "There is no person " + person + ".", null));
        }
        if (by.equals(Actor.person(person))) {
            return Outcome.rejected(
                    Refusal.never("own-roles", "Nobody grants roles to oneself: another administrator does.", null));
        }
        Optional<Set<Role>> conflict = conflict(roles);
        if (conflict.isPresent()) {
            return Outcome.rejected(Refusal.never(
                    "roles-conflict",
                    "Nobody may hold these roles together: "
                            + conflict.get().stream().map(Role::text).sorted().collect(Collectors.joining(", ")) + ".",
                    null));
        }
        PersonRow row = found.get();
        row.roles = new HashSet<>(roles.stream().map(Role::text).collect(Collectors.toSet()));
        acts.record(Act.of("RolesGranted", by)
                .with(JsonObject.with("person", person.toString())
                        .with(
                                "roles",
                                JsonArray.ofTexts(row.roles.stream().sorted().toList()))
                        .build()));
        return Outcome.accepted(row.toPerson());
    }

    private static Optional<Set<Role>> conflict(Set<Role> roles) {
        if (roles.size() > 1 && roles.stream().anyMatch(ALONE::contains)) {
            return Optional.of(roles);
        }
        return APART.stream().filter(roles::containsAll).findFirst();
    }
}
