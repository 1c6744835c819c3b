package org.hengbiao.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.persistence.OrganisationRow;
import org.hengbiao.identity.persistence.OrganisationRows;
import org.hengbiao.identity.persistence.PersonRow;
import org.hengbiao.identity.persistence.PersonRows;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.platform.Sandbox;

/** The system administrator adds a person, who may do nothing until the security administrator grants roles. */
@ApplicationScoped
public class AddingPeople {

    // 2^12 rounds: about a quarter of a second here, the price of one guess.
    private static final int BCRYPT_COST = 12;
    private static final int SANDBOX_COST = 8;

    private final PersonRows people;
    private final OrganisationRows organisations;
    private final RecordingActs acts;
    private final ClockOfRecord clock;
    private final Sandbox sandbox;

    AddingPeople(
            PersonRows people,
            OrganisationRows organisations,
            RecordingActs acts,
            ClockOfRecord clock,
            Sandbox sandbox) {
        this.people = people;
        this.organisations = organisations;
        this.acts = acts;
        this.clock = clock;
        this.sandbox = sandbox;
    }

    /**
     * Who is to be added.
     *
     * @param login lower-case letters, digits, points and hyphens, 2 to 63 characters
     * @param name name as it stands on papers
     * @param organisation the person's organisation, which must be known
     * @param password the first password
     */
    public record NewPerson(String login, String name, CreditCode organisation, String password) {}

    /** Adds the person; {@code login-known}, {@code organisation-unknown}, {@code password-length}, {@code demo-password}. */
    @Transactional
    public Outcome<Person> add(Actor by, NewPerson person) {
        Optional<Rejection> objection = PasswordRule.objection(person.password(), sandbox.active());
        if (objection.isPresent()) {
            return Outcome.rejected(objection.get());
        }
        if (people.byLogin(person.login()).isPresent()) {
            return Outcome.rejected(
                    Refusal.notNow("login-known", "The account " + person.login() + " exists already.", null));
        }
        Optional<OrganisationRow> organisation = organisations.byCode(person.organisation());
        if (organisation.isEmpty()) {
            return Outcome.rejected(Refusal.never(
                    "organisation-unknown", "No organisation has the code " + person.organisation() + ".", null));
        }
        Instant now = clock.now();
        PersonRow row = new PersonRow();
        row.id = Identifiers.next(now);
        row.login = person.login();
        row.name = person.name();
        row.organisation = organisation.get();
        row.passwordHash = BcryptUtil.bcryptHash(person.password(), sandbox.active() ? SANDBOX_COST : BCRYPT_COST);
        row.active = true;
        row.createdAt = now;
        row.roles = new HashSet<>();
        people.persist(row);
        acts.record(Act.of("PersonAdded", by)
                .with(JsonObject.with("person", row.id.toString())
                        .with("organisation", person.organisation().text())
                        .build()));
        return Outcome.accepted(row.toPerson());
    }
}
