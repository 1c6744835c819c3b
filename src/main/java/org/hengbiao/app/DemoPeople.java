package org.hengbiao.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengbiao.evidence.Actor;
import org.hengbiao.identity.AcceptedAuthorities;
import org.hengbiao.identity.AddingOrganisations;
import org.hengbiao.identity.AddingPeople;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.GrantingRoles;
import org.hengbiao.identity.PasswordRule;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.RegisteringCertificates;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Octets;
import org.hengbiao.platform.RejectedException;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.hengbiao.sealing.DemoCertificateAuthority.IssuedKey;
import org.hengbiao.sealing.DemoCertificateAuthority.Subject;

/** Adds invented organisations and one account for each role, with keys that live in memory only. */
@ApplicationScoped
class DemoPeople {

    /** Longer than any demo tender takes; the sandbox's clock runs ahead. */
    private static final Duration KEYS_LIFE = Duration.ofDays(1000);

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * An account of the demo.
     *
     * @param login account
     * @param role its only role
     * @param organisation invented organisation
     */
    record Account(String login, Role role, Company organisation) {}

    /**
     * An invented organisation.
     *
     * @param code its code; the region 9999 exists nowhere
     * @param name its name, which says that it is an example
     * @param size as it declares it
     */
    record Company(CreditCode code, LocalizedText name, String size) {
        static Company office(int number, String zh, String en) {
            String head = String.format("1199991%010d", number);
            CreditCode code = new CreditCode(head + CreditCode.checkCharacter(head + "0"));
            return new Company(code, new LocalizedText(zh, en), "not-applicable");
        }
    }

    /**
     * A person who can sign.
     *
     * @param person the person
     * @param signing its signing key, whose certificate is registered
     * @param share a key for opening shares
     */
    record Signatory(Person person, IssuedKey signing, IssuedKey share) {}

    private static final Company AGENCY = Company.office(4, "示例市政府采购中心", "Example City Procurement Center");

    /** All accounts in the order in which the log tells them. */
    static final List<Account> ACCOUNTS = List.of(
            new Account("bureau", Role.BUREAU, Company.office(1, "示例市保密局", "Example City Secrecy Bureau")),
            new Account(
                    "leading", Role.LEADING_GROUP, Company.office(2, "示例市电子政务领导小组", "Example City E-Government Group")),
            new Account("purchaser", Role.PURCHASER, Company.office(3, "示例市档案馆", "Example City Archives")),
            new Account("agency1", Role.AGENCY, AGENCY),
            new Account("agency2", Role.AGENCY, AGENCY),
            new Account(
                    "vendor",
                    Role.VENDOR,
                    // The first vendor of the demo catalog.
                    new Company(
                            new CreditCode("91999901HBDM00016K"),
                            new LocalizedText("示例甲安全技术有限公司", "Example Jia Security Technology Co., Ltd."),
                            "large")),
            new Account("opener1", Role.OPENER, Company.office(5, "示例市公证处", "Example City Notary Office")),
            new Account("opener2", Role.OPENER, Company.office(6, "示例市监察机关", "Example City Supervision Office")),
            new Account("opener3", Role.OPENER, Company.office(7, "示例大学", "Example University")),
            new Account("expert", Role.EXPERT, Company.office(8, "示例工程学院", "Example Institute of Engineering")),
            new Account("finance", Role.FINANCE, Company.office(9, "示例市财政局", "Example City Finance Bureau")),
            new Account("audit", Role.AUDIT, Company.office(10, "示例市审计局", "Example City Audit Office")));

    private final Directory directory;
    private final AddingOrganisations organisations;
    private final AddingPeople people;
    private final GrantingRoles roles;
    private final RegisteringCertificates certificates;
    private final AcceptedAuthorities authorities;

    DemoPeople(
            Directory directory,
            AddingOrganisations organisations,
            AddingPeople people,
            GrantingRoles roles,
            RegisteringCertificates certificates,
            AcceptedAuthorities authorities) {
        this.directory = directory;
        this.organisations = organisations;
        this.people = people;
        this.roles = roles;
        this.certificates = certificates;
        this.authorities = authorities;
    }

    /** Whether the demo's organisations are there. */
    boolean present() {
        return directory.organisation(AGENCY.code()).isPresent();
    }

    /** Adds them all, by account. */
    Map<String, Signatory> add(Instant now) {
        Instant from = now.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(1));
        DemoCertificateAuthority authority =
                DemoCertificateAuthority.create("示例演示证书颁发机构", from, from.plus(KEYS_LIFE), RANDOM);
        RejectedException.demand(authorities.accept(Actor.PLATFORM, Certificates.der(authority.root()), true));
        Map<String, Signatory> added = new LinkedHashMap<>();
        ACCOUNTS.forEach(account -> added.put(account.login(), add(account, authority)));
        return added;
    }

    private Signatory add(Account account, DemoCertificateAuthority authority) {
        Company company = account.organisation();
        if (directory.organisation(company.code()).isEmpty()) {
            RejectedException.demand(organisations.add(Actor.PLATFORM, company.code(), company.name(), company.size()));
        }
        String name = "示例" + account.login();
        Person nobody = RejectedException.demand(people.add(
                Actor.PLATFORM, new AddingPeople.NewPerson(account.login(), name, company.code(), PasswordRule.DEMO)));
        Person person = RejectedException.demand(roles.grant(Actor.PLATFORM, nobody.id(), Set.of(account.role())));
        Subject subject = new Subject(name, company.name().zh(), company.code());
        IssuedKey signing = authority.issueSigning(subject);
        RejectedException.demand(certificates.register(
                person,
                new RegisteringCertificates.Registration(
                        Octets.of(Certificates.der(signing.certificate())), List.of())));
        return new Signatory(person, signing, authority.issueShare(subject));
    }
}
