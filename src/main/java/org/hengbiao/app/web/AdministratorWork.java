package org.hengbiao.app.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hengbiao.identity.AcceptedAuthorities;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.SignInRecord;

/** What the three administrators look at (三员): each something else. */
@ApplicationScoped
class AdministratorWork {

    private static final int ATTEMPTS = 50;

    /**
     * The system administrator's part.
     *
     * @param people accounts
     * @param organisations organisations
     */
    record SystemSection(long people, long organisations) {}

    /**
     * The security administrator's part.
     *
     * @param people everybody with an account and its roles
     * @param authorities whose certificates are accepted
     */
    record SecuritySection(WorkAsked.Listed<PersonLine> people, List<AcceptedAuthorities.Authority> authorities) {}

    /**
     * A person.
     *
     * @param id identifier
     * @param login account
     * @param name name on papers
     * @param roles keys of the roles' names
     */
    record PersonLine(UUID id, String login, String name, List<String> roles) {

        static PersonLine of(Person person) {
            return new PersonLine(
                    person.id(),
                    person.login(),
                    person.name(),
                    person.roles().stream().map(AdministratorWork::key).sorted().toList());
        }
    }

    private final Directory directory;
    private final AcceptedAuthorities authorities;
    private final SignInRecord attempts;

    AdministratorWork(Directory directory, AcceptedAuthorities authorities, SignInRecord attempts) {
        this.directory = directory;
        this.authorities = authorities;
        this.attempts = attempts;
    }

    static String key(Role role) {
        return role.text().replace('-', '_');
    }

    SystemSection system() {
        return new SystemSection(directory.people(), directory.organisations());
    }

    SecuritySection security(WorkAsked asked) {
        WorkAsked.Listed<Person> shown =
                WorkAsked.Listed.of(directory.people(asked.after("people"), WorkAsked.SIZE + 1), Person::id);
        return new SecuritySection(
                new WorkAsked.Listed<>(
                        shown.items().stream().map(PersonLine::of).toList(), shown.next()),
                authorities.all());
    }

    WorkAsked.Listed<SignInRecord.SignInAttempt> signIns(WorkAsked asked) {
        List<SignInRecord.SignInAttempt> found = attempts.page(asked.after("after"), ATTEMPTS);
        return new WorkAsked.Listed<>(
                found,
                found.size() < ATTEMPTS ? null : found.get(ATTEMPTS - 1).id().toString());
    }
}
