package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.Ground;

/** Whether a product is covered by a valid certificate of a kind on a day, and if not, by what lack. */
final class CertificateCheck {

    private CertificateCheck() {}

    static Optional<Ground> of(ProductFacts facts, String kind, LocalDate day) {
        if (lastValid(facts, kind, day).isPresent()) {
            return Optional.empty();
        }
        List<ProductCertificate> ofKind = ofKind(facts, kind);
        // The one that somebody would show: the newest that was issued by then, else the first to come.
        return Optional.of(ofKind.stream()
                .filter(certificate -> !certificate.issuedOn().isAfter(day))
                .max(shownFirst(facts))
                .or(() -> ofKind.stream()
                        .min(Comparator.comparing(ProductCertificate::issuedOn)
                                .thenComparing(shownFirst(facts).reversed())))
                .map(shown -> lack(facts, shown, day))
                .orElseGet(() -> Ground.of("certificate-missing", "It has no certificate of kind " + kind + ".")));
    }

    /** Newest last; of one day's papers the one that is made out for the product as it is sold. */
    private static Comparator<ProductCertificate> shownFirst(ProductFacts facts) {
        return Comparator.comparing(ProductCertificate::issuedOn)
                .thenComparing(certificate -> certificate.covers(facts.product().fact()))
                .thenComparing(ProductCertificate::number);
    }

    /** Of the valid certificates the one that ends last. */
    static Optional<ProductCertificate> lastValid(ProductFacts facts, String kind, LocalDate day) {
        return ofKind(facts, kind).stream()
                .filter(certificate -> isValid(facts, certificate, day))
                .max(Comparator.comparing(ProductCertificate::expiresOn));
    }

    private static List<ProductCertificate> ofKind(ProductFacts facts, String kind) {
        return facts.certificates().stream()
                .map(Known::fact)
                .filter(certificate -> certificate.kind().equals(kind))
                .toList();
    }

    private static boolean isValid(ProductFacts facts, ProductCertificate certificate, LocalDate day) {
        return certificate.covers(facts.product().fact())
                && !certificate.issuedOn().isAfter(day)
                && !certificate.expiresOn().isBefore(day)
                && revokedOn(facts, certificate).filter(on -> !on.isAfter(day)).isEmpty();
    }

    private static Ground lack(ProductFacts facts, ProductCertificate shown, LocalDate day) {
        String name = "Its certificate " + shown.number() + " (" + shown.kind() + ")";
        if (!shown.covers(facts.product().fact())) {
            return Ground.of(
                    "certificate-wrong-version",
                    name + " covers " + shown.model() + " " + shown.version() + ", not this version.");
        }
        Optional<LocalDate> revoked = revokedOn(facts, shown).filter(on -> !on.isAfter(day));
        if (revoked.isPresent()) {
            return Ground.since("certificate-revoked", revoked.get(), name + " is revoked since");
        }
        if (shown.issuedOn().isAfter(day)) {
            return Ground.since("certificate-not-yet-valid", shown.issuedOn(), name + " is valid only from");
        }
        return Ground.since("certificate-ended", shown.expiresOn().plusDays(1), name + " is void since");
    }

    private static Optional<LocalDate> revokedOn(ProductFacts facts, ProductCertificate certificate) {
        return facts.revocations().stream()
                .map(Known::fact)
                .filter(revocation -> revocation.certificate().equals(certificate.number()))
                .map(Revocation::on)
                .findFirst();
    }
}
