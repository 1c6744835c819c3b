package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.persistence.CertificateRow;
import org.hengbiao.identity.persistence.CertificateRows;
import org.hengbiao.identity.persistence.OrganisationRows;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SignatureRefused;

/**
 * A person registers a certificate of its organisation. The registration is a logged statement with the certificate and its
 * issuers in it, so that a dossier's reader needs nothing else than the authority's root.
 */
@ApplicationScoped
public class RegisteringCertificates {

    private final CertificateRows certificates;
    private final OrganisationRows organisations;
    private final AcceptedAuthorities authorities;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    RegisteringCertificates(
            CertificateRows certificates,
            OrganisationRows organisations,
            AcceptedAuthorities authorities,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.certificates = certificates;
        this.organisations = organisations;
        this.authorities = authorities;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What is to be registered.
     *
     * @param certificate DER
     * @param intermediates the issuers between it and an accepted root, DER each
     */
    public record Registration(Octets certificate, List<Octets> intermediates) {
        public Registration {
            intermediates = List.copyOf(intermediates);
        }
    }

    /**
     * Registers it; {@code certificate-known}, {@code certificate-organisation}, or what is wrong with the certificate or its
     * chain.
     */
    @Transactional
    public Outcome<SigningCertificate> register(Person person, Registration registration) {
        try {
            X509Certificate certificate =
                    Certificates.parse(registration.certificate().toArray());
            Optional<CreditCode> code = Certificates.creditCode(certificate);
            if (!code.equals(Optional.of(person.organisation()))) {
                return Outcome.rejected(Refusal.never(
                        "certificate-organisation",
                        "The certificate names the credit code "
                                + code.map(CreditCode::text).orElse("(none)") + ", but you belong to "
                                + person.organisation() + ".",
                        null));
            }
            Optional<CertificateRow> known = certificates.findByIdOptional(
                    registration.certificate().sha256().octets());
            if (known.isPresent()) {
                return known.get().personId.equals(person.id())
                        ? Outcome.accepted(known.get().toCertificate())
                        : Outcome.rejected(Refusal.notNow(
                                "certificate-known", "Somebody else registered this certificate already.", null));
            }
            List<X509Certificate> between = new ArrayList<>();
            for (Octets intermediate : registration.intermediates()) {
                between.add(Certificates.parse(intermediate.toArray()));
            }
            Instant now = clock.now();
            authorities.validation().validate(certificate, between, authorities.lists(), now);
            return Outcome.accepted(keep(person, registration, now).toCertificate());
        } catch (SignatureRefused refused) {
            return Outcome.rejected(refused.why());
        }
    }

    private CertificateRow keep(Person person, Registration registration, Instant now) {
        CertificateRow row = new CertificateRow();
        row.digest = registration.certificate().sha256().octets();
        row.der = registration.certificate().toArray();
        row.organisation = organisations.byCode(person.organisation()).orElseThrow();
        row.personId = person.id();
        row.registeredAt = now;
        certificates.persist(row);
        acts.record(Act.of("CertificateRegistered", Actor.person(person.id()))
                .at(now)
                .with(JsonObject.with("certificate", registration.certificate().base64())
                        .with(
                                "intermediates",
                                JsonArray.ofTexts(registration.intermediates().stream()
                                        .map(Octets::base64)
                                        .toList()))
                        .with("organisation", person.organisation().text())
                        .with("person", person.id().toString())
                        .build()));
        return row;
    }
}
