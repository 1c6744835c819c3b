package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of {@code certificates.csv}. */
final class CertificateRules {

    static final List<String> HEADER = List.of(
            "number",
            "kind",
            "issuer",
            "product_number",
            "model",
            "version",
            "network_level",
            "issued_on",
            "expires_on",
            "revoked_on",
            "revocation_reason",
            "renews");

    private static final Set<String> LEVELS = Set.of("confidential", "secret", "top-secret");

    private final Merge<ProductCertificate> certificates;
    private final Merge<Revocation> revocations;
    private final Definitions definitions;
    private final Merge<Product> products;
    private final Map<String, List<ProductCertificate>> byProduct = new HashMap<>();

    CertificateRules(CatalogSet onRecord, Definitions definitions, Merge<Product> products) {
        this.certificates = new Merge<>(onRecord.certificates());
        this.revocations = new Merge<>(onRecord.revocations());
        this.definitions = definitions;
        this.products = products;
        certificates.all().forEach(this::index);
    }

    void take(RowReader row) {
        ProductCertificate certificate = new ProductCertificate(
                row.text("number"),
                row.text("kind"),
                row.text("issuer"),
                row.text("product_number"),
                row.text("model"),
                row.text("version"),
                row.textOrNull("network_level"),
                row.date("issued_on"),
                row.date("expires_on"),
                row.textOrNull("renews"));
        Revocation revocation = revocation(row, certificate);
        row.demand(!products.lacks(certificate.product()), "product_number", "no product has this number");
        checkLevel(row, certificate);
        checkRenewed(row, certificate);
        if (row.whole()) {
            checkTerm(row, certificate);
        }
        if (!row.whole()) {
            return;
        }
        takeRevocation(row, certificate, revocation);
        checkOverlap(row, certificate);
        boolean known = certificates.get(certificate.number()) != null;
        certificates.take(certificate, row, "number");
        if (!known) {
            index(certificate);
        }
    }

    private @Nullable Revocation revocation(RowReader row, ProductCertificate certificate) {
        LocalDate on = row.dateOrNull("revoked_on");
        String reason = row.textOrNull("revocation_reason");
        if (on == null || reason == null) {
            row.demand(on == null, "revocation_reason", "a revocation needs its reason");
            row.demand(reason == null, "revoked_on", "a reason of revocation needs its day");
            return null;
        }
        row.demand(
                !on.isBefore(certificate.issuedOn()), "revoked_on", "a certificate is revoked no earlier than issued");
        return new Revocation(certificate.number(), on, reason);
    }

    private void takeRevocation(RowReader row, ProductCertificate certificate, @Nullable Revocation revocation) {
        if (revocation == null) {
            revocations.demandAbsent(certificate.number(), row, "revoked_on");
        } else {
            revocations.take(revocation, row, "revoked_on");
        }
    }

    private void checkLevel(RowReader row, ProductCertificate certificate) {
        String level = certificate.networkLevel();
        if (certificate.kind().equals(CertificateKind.CLASSIFIED_TEST)) {
            row.demand(
                    level != null && LEVELS.contains(level),
                    "network_level",
                    "network_level is confidential, secret or top-secret");
        } else {
            row.demand(level == null, "network_level", "only a classified-test certificate has a network level");
        }
    }

    private void checkTerm(RowReader row, ProductCertificate certificate) {
        row.demand(
                !certificate.expiresOn().isBefore(certificate.issuedOn()),
                "expires_on",
                "a certificate ends no earlier than it begins");
        CertificateKind kind = definitions.kind(certificate.kind());
        row.demand(!definitions.lacksKind(certificate.kind()), "kind", "there is no such kind of certificate");
        if (kind == null) {
            return;
        }
        row.demand(
                kind.issuedUntil() == null || !certificate.issuedOn().isAfter(kind.issuedUntil()),
                "issued_on",
                "this kind was issued until " + kind.issuedUntil());
        if (kind.validityYears() != null) {
            LocalDate end =
                    certificate.issuedOn().plusYears(kind.validityYears()).minusDays(1);
            row.demand(
                    certificate.expiresOn().equals(end),
                    "expires_on",
                    "issued for " + kind.validityYears() + " years, it ends on " + end);
        }
    }

    private void checkRenewed(RowReader row, ProductCertificate certificate) {
        if (certificate.renews() == null) {
            return;
        }
        ProductCertificate renewed = certificates.get(certificate.renews());
        if (renewed == null) {
            row.demand(!certificates.complete(), "renews", "renews names a certificate that stands in no line before");
            return;
        }
        row.demand(
                renewed.product().equals(certificate.product())
                        && renewed.kind().equals(certificate.kind())
                        && !renewed.number().equals(certificate.number()),
                "renews",
                "renews names an earlier certificate of the same product and kind");
    }

    private void checkOverlap(RowReader row, ProductCertificate certificate) {
        for (ProductCertificate other : byProduct.getOrDefault(certificate.product(), List.of())) {
            boolean related = other.number().equals(certificate.number())
                    || other.number().equals(certificate.renews())
                    || certificate.number().equals(other.renews());
            boolean apart = lastDay(other).isBefore(certificate.issuedOn())
                    || lastDay(certificate).isBefore(other.issuedOn());
            row.demand(
                    related || apart || !other.kind().equals(certificate.kind()),
                    "issued_on",
                    "its validity overlaps " + other.number() + " of the same kind, which it does not renew");
        }
    }

    private LocalDate lastDay(ProductCertificate certificate) {
        Revocation revocation = revocations.get(certificate.number());
        LocalDate end = certificate.expiresOn();
        return revocation != null && revocation.on().isBefore(end)
                ? revocation.on().minusDays(1)
                : end;
    }

    private void index(ProductCertificate certificate) {
        byProduct
                .computeIfAbsent(certificate.product(), product -> new ArrayList<>())
                .add(certificate);
    }

    List<ProductCertificate> of(String product) {
        return List.copyOf(byProduct.getOrDefault(product, List.of()));
    }

    Merge<ProductCertificate> certificates() {
        return certificates;
    }

    Merge<Revocation> revocations() {
        return revocations;
    }
}
