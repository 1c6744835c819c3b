package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Refusal;
import org.jspecify.annotations.Nullable;

/** The certificates that people registered, each by a logged statement. */
final class Register {

    private final Map<Sha256, Registration> byFingerprint = new HashMap<>();

    /**
     * A registered certificate.
     *
     * @param person who registered it
     * @param organisation for which
     * @param intermediates issuers that came with it
     * @param at when
     */
    record Registration(UUID person, CreditCode organisation, List<X509Certificate> intermediates, Instant at) {}

    /**
     * Reads the register.
     *
     * @throws BrokenLink for a registration that says another person or organisation than its actor and certificate
     */
    static Register of(StatementSet statements) throws IOException {
        Register register = new Register();
        for (StatementSet.Stated stated : statements.of("CertificateRegistered")) {
            BrokenLink.at(stated.name(), () -> {
                register.add(stated);
                return stated;
            });
        }
        return register;
    }

    private void add(StatementSet.Stated stated) throws Refusal {
        JsonReader in = stated.fields();
        X509Certificate certificate = Certificates.parse(in.octets("certificate"));
        List<X509Certificate> intermediates = new ArrayList<>();
        for (String each : in.texts("intermediates")) {
            intermediates.add(Certificates.parse(Base64.getDecoder().decode(each)));
        }
        CreditCode organisation = new CreditCode(in.text("organisation"));
        stated.require(
                Certificates.creditCode(certificate).equals(Optional.of(organisation)),
                "the certificate names another organisation");
        stated.require(
                stated.actor().equals("person:" + in.uuid("person")), "was registered by another than its person");
        Registration registration =
                new Registration(in.uuid("person"), organisation, List.copyOf(intermediates), stated.at());
        stated.require(
                byFingerprint.put(Certificates.fingerprint(certificate), registration) == null,
                "registers a certificate a second time");
    }

    @Nullable
    Registration of(Sha256 fingerprint) {
        return byFingerprint.get(fingerprint);
    }
}
