package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.identity.persistence.CertificateRow;
import org.hengbiao.identity.persistence.CertificateRows;
import org.hengbiao.identity.persistence.OrganisationRow;
import org.hengbiao.identity.persistence.OrganisationRows;
import org.hengbiao.identity.persistence.PersonRow;
import org.hengbiao.identity.persistence.PersonRows;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** Looks people, organisations and certificates up. */
@ApplicationScoped
public class Directory {

    /** The longest page. */
    public static final int MAX_PAGE = 100;

    private final OrganisationRows organisations;
    private final PersonRows people;
    private final CertificateRows certificates;

    Directory(OrganisationRows organisations, PersonRows people, CertificateRows certificates) {
        this.organisations = organisations;
        this.people = people;
        this.certificates = certificates;
    }

    @Transactional
    public Optional<Organisation> organisation(CreditCode code) {
        return organisations.byCode(code).map(OrganisationRow::toOrganisation);
    }

    @Transactional
    public Optional<Person> person(UUID id) {
        return people.findByIdOptional(id).map(PersonRow::toPerson);
    }

    @Transactional
    public Optional<Person> person(String login) {
        return people.byLogin(login).map(PersonRow::toPerson);
    }

    /** How many people have an account. */
    @Transactional
    public long people() {
        return people.count();
    }

    /** How many organisations are known. */
    @Transactional
    public long organisations() {
        return organisations.count();
    }

    /**
     * The people, in the order in which they were added.
     *
     * @param after the last person of the page before; null to begin
     * @param size from 1 to {@link #MAX_PAGE}; what lies outside is brought to the nearer end
     */
    @Transactional
    public List<Person> people(@Nullable UUID after, int size) {
        return people.page(after, Math.max(1, Math.min(MAX_PAGE, size))).stream()
                .map(PersonRow::toPerson)
                .toList();
    }

    /** Everybody who holds a role and may sign in; of one organisation when it is given. */
    @Transactional
    public List<Person> active(Role role, @Nullable CreditCode organisation) {
        return people.active(role.text(), organisation == null ? null : organisation.text()).stream()
                .map(PersonRow::toPerson)
                .toList();
    }

    /** The registered certificate of that digest. */
    @Transactional
    public Optional<SigningCertificate> certificate(Sha256 digest) {
        return certificates.findByIdOptional(digest.octets()).map(CertificateRow::toCertificate);
    }

    /** All registered certificates of an organisation, oldest first; a handful at most. */
    @Transactional
    public List<SigningCertificate> certificates(CreditCode organisation) {
        return certificates.list("organisation.code = ?1 order by registeredAt", organisation.text()).stream()
                .map(CertificateRow::toCertificate)
                .toList();
    }
}
