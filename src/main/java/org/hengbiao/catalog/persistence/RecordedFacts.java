package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengbiao.catalog.domain.CatalogSet;
import org.hengbiao.catalog.domain.Fact;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.catalog.domain.ProductCertificate;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.domain.Revocation;
import org.hengbiao.catalog.domain.ScopeChange;
import org.hengbiao.catalog.domain.Withdrawal;
import org.hengbiao.platform.Identifiers;

/** All facts of the catalog as rows: read whole for an import, by product for everything else. */
@ApplicationScoped
public class RecordedFacts {

    // Any constant that no other advisory lock of the service uses: "catalog" in ASCII.
    private static final long IMPORT_LOCK = 0x636174616c6f67L;

    private final EntityManager entities;
    private final RecordedAmendments amendments;

    RecordedFacts(EntityManager entities, RecordedAmendments amendments) {
        this.entities = entities;
        this.amendments = amendments;
    }

    /** Lets nobody else change the list until the end of the transaction. */
    public void lock() {
        entities.createNativeQuery("SELECT count(*) FROM pg_advisory_xact_lock(:key)", Long.class)
                .setParameter("key", IMPORT_LOCK)
                .getSingleResult();
    }

    /** Everything on record. */
    public CatalogSet all() {
        return new CatalogSet(
                byKey(all(CategoryRow.class, "id"), row -> row.id, CategoryRow::toCategory),
                byKey(all(CertificateKindRow.class, "id"), row -> row.id, CertificateKindRow::toKind),
                byKey(all(MakerRow.class, "code"), row -> row.code, MakerRow::toMaker),
                facts(all(ProductRow.class, "number"), ProductRow::known),
                facts(all(CatalogWithdrawalRow.class, "product"), CatalogWithdrawalRow::known),
                facts(all(ProductCertificateRow.class, "issuedOn, number"), ProductCertificateRow::known),
                facts(all(CatalogRevocationRow.class, "certificate"), CatalogRevocationRow::known),
                all(CatalogListingRow.class, "decidedOn, position").stream()
                        .map(row -> row.known().fact())
                        .toList());
    }

    /** Keeps facts that are not on record yet. */
    public void keep(CatalogSet additions, Instant at) {
        additions.categories().values().forEach(category -> entities.persist(CategoryRow.of(category, at)));
        additions.kinds().values().forEach(kind -> entities.persist(CertificateKindRow.of(kind, at)));
        additions.makers().values().forEach(maker -> entities.persist(MakerRow.of(maker, at)));
        additions.products().values().forEach(product -> entities.persist(ProductRow.of(product, at)));
        additions.withdrawals().values().forEach(fact -> entities.persist(CatalogWithdrawalRow.of(fact, at)));
        additions.certificates().values().forEach(fact -> entities.persist(ProductCertificateRow.of(fact, at)));
        additions.revocations().values().forEach(fact -> entities.persist(CatalogRevocationRow.of(fact, at)));
        additions.decisions().forEach(fact -> keep(fact, at));
        entities.flush();
    }

    /** Keeps one decision. */
    public void keep(ListingDecision decision, Instant at) {
        entities.persist(CatalogListingRow.of(Identifiers.next(at), decision, at));
    }

    /** The facts of some products, in the order of {@code products}. */
    public List<ProductFacts> of(List<ProductRow> products, Set<String> requiredKinds) {
        List<String> numbers = products.stream().map(row -> row.number).toList();
        Map<String, List<Known<Withdrawal>>> withdrawals = grouped(
                CatalogWithdrawalRow.class, "product", numbers, row -> row.product, CatalogWithdrawalRow::known);
        Map<String, List<Known<ProductCertificate>>> certificates = grouped(
                ProductCertificateRow.class, "product", numbers, row -> row.product, ProductCertificateRow::known);
        Map<String, List<Known<ScopeChange>>> scopes = amendments.scopes(numbers);
        Map<String, Known<ProductCertificate>> extended = extended(scopes);
        Map<String, List<Known<ListingDecision>>> decisions =
                grouped(CatalogListingRow.class, "product", numbers, row -> row.product, CatalogListingRow::known);
        Set<String> certificateNumbers = new HashSet<>(extended.keySet());
        certificates
                .values()
                .forEach(own ->
                        own.forEach(known -> certificateNumbers.add(known.fact().number())));
        Map<String, List<Known<Revocation>>> revocations = grouped(
                CatalogRevocationRow.class,
                "certificate",
                certificateNumbers,
                row -> row.certificate,
                CatalogRevocationRow::known);
        RecordedAmendments.Found amended = amendments.of(numbers, certificateNumbers, scopes);
        return products.stream()
                .map(row -> {
                    List<Known<ProductCertificate>> touching =
                            new ArrayList<>(certificates.getOrDefault(row.number, List.of()));
                    amended.extendedTo(row.number).stream()
                            .sorted()
                            .filter(extended::containsKey)
                            .map(extended::get)
                            // Those that it was recorded with are there already.
                            .filter(known -> !known.fact().product().equals(row.number))
                            .forEach(touching::add);
                    List<String> touchingNumbers = touching.stream()
                            .map(known -> known.fact().number())
                            .toList();
                    return new ProductFacts(
                            row.known(),
                            withdrawals.getOrDefault(row.number, List.of()),
                            touching,
                            touchingNumbers.stream()
                                    .flatMap(number -> revocations.getOrDefault(number, List.of()).stream())
                                    .toList(),
                            decisions.getOrDefault(row.number, List.of()),
                            requiredKinds,
                            amended.of(row.number, touchingNumbers));
                })
                .toList();
    }

    /** Certificates whose scope was changed, by their own numbers. */
    private Map<String, Known<ProductCertificate>> extended(Map<String, List<Known<ScopeChange>>> scopes) {
        Set<String> wanted = scopes.values().stream()
                .flatMap(List::stream)
                .map(known -> known.fact().certificate())
                .collect(Collectors.toSet());
        Map<String, Known<ProductCertificate>> found = new HashMap<>();
        grouped(ProductCertificateRow.class, "number", wanted, row -> row.number, ProductCertificateRow::known)
                .forEach((number, known) -> found.put(number, known.get(0)));
        return found;
    }

    private <R> List<R> all(Class<R> rows, String order) {
        return entities.createQuery("from " + rows.getSimpleName() + " order by " + order, rows)
                .getResultList();
    }

    private <R, F> Map<String, List<F>> grouped(
            Class<R> rows, String column, Collection<String> keys, Function<R, String> key, Function<R, F> fact) {
        String order = rows == CatalogListingRow.class ? " order by decidedOn, position" : "";
        return entities
                .createQuery("from " + rows.getSimpleName() + " where " + column + " in :keys" + order, rows)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(key, Collectors.mapping(fact, Collectors.toList())));
    }

    private static <R, V> Map<String, V> byKey(List<R> rows, Function<R, String> key, Function<R, V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        rows.forEach(row -> map.put(key.apply(row), value.apply(row)));
        return map;
    }

    private static <R, F extends Fact> Map<String, F> facts(List<R> rows, Function<R, Known<F>> known) {
        Map<String, F> map = new LinkedHashMap<>();
        rows.stream().map(row -> known.apply(row).fact()).forEach(fact -> map.put(fact.key(), fact));
        return map;
    }
}
