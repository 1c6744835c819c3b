package org.hengbiao.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengbiao.evidence.Actor;
import org.hengbiao.identity.AddingOrganisations;
import org.hengbiao.identity.AddingPeople;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.GrantingRoles;
import org.hengbiao.identity.PasswordRule;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.RejectedException;
import org.hengbiao.platform.StartRefused;
import org.jboss.logging.Logger;

/**
 * The three administrators (三员) of a new installation: three accounts that watch each other. A sandbox gives them the demo
 * password; production takes three from the configuration of its first start, and refuses the demo one.
 */
@ApplicationScoped
public class FirstPeople {

    private static final Logger LOG = Logger.getLogger(FirstPeople.class);

    /** Plainly invented: no registration authority has the region 999900. */
    static final CreditCode OPERATOR = new CreditCode("919999000000000016");

    static final Map<String, Role> ACCOUNTS = Map.of(
            "sysadmin", Role.SYSTEM_ADMINISTRATOR,
            "secadmin", Role.SECURITY_ADMINISTRATOR,
            "auditor", Role.SECURITY_AUDITOR);

    private final PlatformConfiguration configuration;
    private final Directory directory;
    private final AddingOrganisations organisations;
    private final AddingPeople people;
    private final GrantingRoles roles;

    FirstPeople(
            PlatformConfiguration configuration,
            Directory directory,
            AddingOrganisations organisations,
            AddingPeople people,
            GrantingRoles roles) {
        this.configuration = configuration;
        this.directory = directory;
        this.organisations = organisations;
        this.people = people;
        this.roles = roles;
    }

    void add(@Observes @jakarta.annotation.Priority(StartOrder.PEOPLE) StartupEvent start) {
        refuseDemoPasswords();
        if (directory.person("sysadmin").isPresent()) {
            return;
        }
        if (!configuration.sandbox() && !configuration.firstPassword().keySet().containsAll(ACCOUNTS.keySet())) {
            throw new StartRefused(
                    "This installation has no people yet. Give its three administrators their first passwords, each"
                            + " in the hands of another person: HENGBIAO_FIRST_PASSWORD_SYSADMIN, HENGBIAO_FIRST_PASSWORD_SECADMIN and"
                            + " HENGBIAO_FIRST_PASSWORD_AUDITOR.");
        }
        if (directory.organisation(OPERATOR).isEmpty()) {
            RejectedException.demand(organisations.add(
                    Actor.PLATFORM, OPERATOR, new LocalizedText("平台运行机构", "Platform operator"), "not-applicable"));
        }
        ACCOUNTS.forEach((login, role) ->
                addOne(login, role, configuration.firstPassword().getOrDefault(login, PasswordRule.DEMO)));
        LOG.infof("Three administrators were added: %s", String.join(", ", Set.copyOf(ACCOUNTS.keySet())));
    }

    private void addOne(String login, Role role, String password) {
        Person person = RejectedException.demand(
                people.add(Actor.PLATFORM, new AddingPeople.NewPerson(login, login, OPERATOR, password)));
        RejectedException.demand(roles.grant(Actor.PLATFORM, person.id(), Set.of(role)));
    }

    private void refuseDemoPasswords() {
        if (configuration.sandbox()) {
            return;
        }
        for (String password : configuration.firstPassword().values()) {
            Optional<Rejection> objection = PasswordRule.objection(password, false);
            if (objection.isPresent()) {
                throw new StartRefused(
                        "A first password is refused. " + objection.get().detail());
            }
        }
    }
}
