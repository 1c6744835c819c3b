package org.hengbiao.identity.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code person} with its roles. */
@Entity
@Table(name = "person")
@NullUnmarked
public class PersonRow {

    @Id
    public UUID id;

    public String login;
    public String name;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "organisation_id")
    public OrganisationRow organisation;

    public String passwordHash;
    public boolean active;
    public Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    public Set<String> roles;

    @Version
    public int version;

    public Person toPerson() {
        return new Person(
                id,
                login,
                name,
                new CreditCode(organisation.code),
                roles.stream().map(Role::of).collect(Collectors.toUnmodifiableSet()));
    }
}
