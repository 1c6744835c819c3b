package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a certificate must be, however it comes to be recorded or corrected. */
public final class PaperRules {

    private static final Set<String> LEVELS = Set.of("confidential", "secret", "top-secret");

    private PaperRules() {}

    /**
     * A rule that a certificate breaks.
     *
     * @param field which of its fields
     * @param rule the rule, in one English sentence
     */
    public record PaperFault(String field, String rule) {}

    /** What is wrong with the certificate by itself; nothing when it is sound. */
    public static List<PaperFault> alone(ProductCertificate paper, CertificateKind kind) {
        List<PaperFault> faults = new ArrayList<>();
        String level = paper.networkLevel();
        boolean leveled = kind.id().equals(CertificateKind.CLASSIFIED_TEST);
        if (leveled && (level == null || !LEVELS.contains(level))) {
            faults.add(new PaperFault("networkLevel", "the level is confidential, secret or top-secret"));
        }
        if (!leveled && level != null) {
            faults.add(new PaperFault("networkLevel", "only a classified-test certificate has a network level"));
        }
        if (paper.expiresOn().isBefore(paper.issuedOn())) {
            faults.add(new PaperFault("expiresOn", "a certificate ends no earlier than it begins"));
        } else if (kind.validityYears() != null) {
            LocalDate end = paper.issuedOn().plusYears(kind.validityYears()).minusDays(1);
            if (!paper.expiresOn().equals(end)) {
                faults.add(new PaperFault(
                        "expiresOn", "issued for " + kind.validityYears() + " years, it ends on " + end));
            }
        }
        if (kind.issuedUntil() != null && paper.issuedOn().isAfter(kind.issuedUntil())) {
            faults.add(new PaperFault("issuedOn", "this kind was issued until " + kind.issuedUntil()));
        }
        return faults;
    }

    /** What is wrong with naming {@code renewed} as the certificate that {@code paper} renews. */
    public static Optional<PaperFault> renewal(
            ProductCertificate paper, ProductCertificate renewed, @Nullable String renewedBy) {
        if (!renewed.kind().equals(paper.kind())) {
            return Optional.of(new PaperFault("renews", "a renewal is of the same kind"));
        }
        if (!paper.issuedOn().isAfter(renewed.issuedOn())) {
            return Optional.of(new PaperFault("renews", "a renewal is issued after what it renews"));
        }
        return renewedBy == null || renewedBy.equals(paper.number())
                ? Optional.empty()
                : Optional.of(
                        new PaperFault("renews", "it is renewed by " + renewedBy + " already; renewals are a chain"));
    }

    /**
     * The first certificate of the same kind on record for a product with which {@code paper} would be valid on one day although
     * neither renews the other.
     *
     * @param known what is on record about the product, corrections applied
     */
    public static Optional<PaperFault> overlap(ProductCertificate paper, ProductFacts known) {
        return known.certificates().stream()
                .map(Known::fact)
                .filter(other -> other.kind().equals(paper.kind())
                        && !other.number().equals(paper.number())
                        && !Objects.equals(other.number(), paper.renews())
                        && !Objects.equals(paper.number(), other.renews()))
                .filter(other -> !other.issuedOn().isAfter(lastDay(paper, known))
                        && !paper.issuedOn().isAfter(lastDay(other, known)))
                .findFirst()
                .map(other -> new PaperFault(
                        "issuedOn",
                        "its validity overlaps " + other.number() + " of the same kind, which it does not renew"));
    }

    private static LocalDate lastDay(ProductCertificate paper, ProductFacts known) {
        return known.revocations().stream()
                .map(Known::fact)
                .filter(revocation -> revocation.certificate().equals(paper.number()))
                .map(revocation -> revocation.on().minusDays(1))
                .filter(day -> day.isBefore(paper.expiresOn()))
                .findFirst()
                .orElse(paper.expiresOn());
    }
}
