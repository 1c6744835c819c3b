package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengbiao.catalog.domain.Eligibility;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.ProductCertificate;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.platform.ClockOfRecord;

/** Which kinds of certificate a named product has on a day: what the acceptance of a delivery asks. */
@ApplicationScoped
public class CertificatesOnDay {

    private final Membership membership;
    private final RecordedFacts facts;
    private final CatalogSettings settings;
    private final ClockOfRecord clock;

    CertificatesOnDay(Membership membership, RecordedFacts facts, CatalogSettings settings, ClockOfRecord clock) {
        this.membership = membership;
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The kinds of which a valid certificate covers the product on {@code day}; nothing when the catalog does not know it. */
    @Transactional
    public Optional<Set<String>> validKinds(OfferedProduct offered, LocalDate day) {
        Instant now = clock.now();
        return membership.find(offered).map(row -> {
            ProductFacts known =
                    facts.of(List.of(row), settings.requiredCertificates()).get(0);
            return known.certificates().stream()
                    .map(Known::fact)
                    .map(ProductCertificate::kind)
                    .filter(kind -> Eligibility.coverage(known, kind, day, now).isPresent())
                    .collect(Collectors.toUnmodifiableSet());
        });
    }
}
