package org.hengbiao.catalog.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hengbiao.catalog.CatalogSearch;
import org.hengbiao.catalog.CatalogSearch.CertificateState;
import org.hengbiao.catalog.CatalogSearch.ListStanding;
import org.hengbiao.catalog.CatalogSettings;
import org.hengbiao.catalog.Ground;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.CertificateKind;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.catalog.domain.Eligibility;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.CatalogSearchRows;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogSearchTest {

    private static final CreditCode MAKER = new CreditCode("91999901HBDM00016K");

    @Inject
    ImportingCatalog importing;

    @Inject
    RecordedFacts facts;

    @Inject
    ProductRows products;

    @Inject
    CatalogSearchRows searches;

    @Inject
    CatalogSettings settings;

    @Inject
    ClockOfRecord clock;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void demoCatalogIsThere() {
        assertEquals(
                "imported",
                importing.importFolder(DemoFolder.files(), Actor.PLATFORM).fold(any -> "imported", Object::toString));
    }

    @Test
    void databaseFindsByStandingWhatTheDomainSaysOnAnyDay() {
        QuarkusTransaction.requiringNew().run(() -> {
            Map<ListStanding, Integer> hits = new EnumMap<>(ListStanding.class);
            for (LocalDate day : days()) {
                Map<String, ProductFacts> all = all();
                for (ListStanding standing : ListStanding.values()) {
                    Set<String> expected = numbers(all, each -> says(each, day, standing));
                    assertEquals(expected, found(day, null, null, standing), day + " " + standing);
                    hits.merge(standing, expected.size(), Integer::sum);
                }
            }
            for (ListStanding standing : ListStanding.values()) {
                assertTrue(hits.get(standing) > 0, "the demo data shows " + standing);
            }
        });
    }

    @Test
    void databaseFindsByCertificateWhatTheDomainSaysOnAnyDay() {
        QuarkusTransaction.requiringNew().run(() -> {
            Map<CertificateState, Integer> hits = new EnumMap<>(CertificateState.class);
            for (LocalDate day : days()) {
                Map<String, ProductFacts> all = all();
                for (String kind :
                        List.of(CertificateKind.CLASSIFIED_TEST, "sales-permit", "commercial-cryptography")) {
                    for (CertificateState state : CertificateState.values()) {
                        Set<String> expected = numbers(all, each -> says(each, day, kind, state));
                        assertEquals(expected, found(day, kind, state, null), day + " " + kind + " " + state);
                        hits.merge(state, expected.size(), Integer::sum);
                    }
                }
            }
            for (CertificateState state : CertificateState.values()) {
                assertTrue(hits.get(state) > 0, "the demo data shows " + state);
            }
        });
    }

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2021, 6, 1); day.getYear() < 2031; day = day.plusDays(97)) {
            days.add(day);
        }
        return days;
    }

    private Map<String, ProductFacts> all() {
        Map<String, ProductFacts> all = new TreeMap<>();
        facts.of(products.list("order by number"), settings.requiredCertificates())
                .forEach(each -> all.put(each.product().fact().number(), each));
        return all;
    }

    private static Set<String> numbers(Map<String, ProductFacts> all, Predicate<ProductFacts> that) {
        return all.entrySet().stream()
                .filter(entry -> that.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(LocalDate day, String kind, CertificateState state, ListStanding standing) {
        Set<String> found = new TreeSet<>();
        String after = null;
        while (true) {
            List<String> page = searches
                    .search(
                            new CatalogSearch(null, List.of(), state, kind, 200, standing, null, List.of(), after, 200),
                            new CatalogSearchRows.Within(null, day, settings.requiredCertificates()))
                    .stream()
                    .map(row -> row.number)
                    .toList();
            found.addAll(page);
            if (page.size() <= 200) {
                return found;
            }
            after = page.get(199);
        }
    }

    private static boolean says(ProductFacts facts, LocalDate day, ListStanding standing) {
        List<String> grounds =
                grounds(facts, day, facts.requiredKinds().iterator().next());
        return switch (standing) {
            case ELIGIBLE -> grounds.isEmpty();
            case INELIGIBLE -> !grounds.isEmpty();
            case LISTED ->
                grounds.stream().noneMatch(g -> g.matches("suspended|removed|never-admitted|not-yet-admitted"));
            case SUSPENDED -> grounds.contains("suspended");
            case REMOVED -> grounds.contains("removed");
            case NOT_ADMITTED -> grounds.contains("never-admitted") || grounds.contains("not-yet-admitted");
            case WITHDRAWN ->
                facts.withdrawals().stream().anyMatch(w -> !w.fact().on().isAfter(day));
        };
    }

    private static boolean says(ProductFacts facts, LocalDate day, String kind, CertificateState state) {
        List<String> grounds = grounds(facts, day, kind);
        boolean valid = grounds.stream().noneMatch(g -> g.startsWith("certificate-"));
        return switch (state) {
            case VALID -> valid;
            case ENDING ->
                Eligibility.coverage(facts, kind, day, Instant.MAX)
                        .filter(c -> !c.expiresOn().isAfter(day.plusDays(200)))
                        .isPresent();
            case EXPIRED -> grounds.contains("certificate-ended");
            case REVOKED -> grounds.contains("certificate-revoked");
            case NONE -> grounds.stream().anyMatch(g -> g.matches("certificate-(missing|wrong-version|not-yet-valid)"));
        };
    }

    private static List<String> grounds(ProductFacts facts, LocalDate day, String kind) {
        ProductFacts asked = new ProductFacts(
                facts.product(),
                facts.withdrawals(),
                facts.certificates(),
                facts.revocations(),
                facts.decisions(),
                Set.of(kind),
                facts.amendments());
        return Eligibility.at(asked, CatalogDay.startOf(day), Instant.MAX).grounds().stream()
                .map(Ground::code)
                .toList();
    }

    @Test
    void wordsAreFoundInChineseAndEnglishAndInPartsOfModels() {
        assertEquals(names("name LIKE '%防火墙%' OR category = 'firewall'"), found("防火墙"));
        assertEquals(names("name LIKE '%隔离%' OR category IN ('isolation-card', 'isolation-exchange')"), found("隔离"));
        assertEquals(List.of("FW-0001"), found("fw9000"));
        assertEquals(List.of("FW-0001"), found("ＦＷ9000 万兆"));
        assertEquals(List.of("FW-0001"), found("SL-CT-2024-0018"));
        assertTrue(found("firewall").containsAll(names("category = 'firewall'")));
        assertEquals(names("maker = '" + MAKER + "'"), found("示例甲安全技术"));
        assertEquals(names("maker = '" + MAKER + "'"), found("Jia security"));
        assertEquals(List.of(), found("100%"));
        assertEquals(List.of(), found("_"));
    }

    @Test
    void rangesOfParametersAreNumbers() throws SQLException {
        List<String> fast = People.of("bureau")
                .asks()
                .get("/api/catalog/search?category=firewall&range=throughput:40:80&range=latency::15&size=200")
                .then()
                .statusCode(200)
                .extract()
                .path("products.number");
        List<String> expected = QuarkusTransaction.requiringNew()
                .call(() -> products.list("category = 'firewall' order by number").stream()
                        .filter(row -> {
                            Map<String, String> values = row.known().fact().values();
                            return !values.isEmpty()
                                    && within(values.get("throughput"), 40, 80)
                                    && within(values.get("latency"), 0, 15);
                        })
                        .map(row -> row.number)
                        .toList());
        assertFalse(expected.isEmpty());
        assertEquals(expected, fast);
    }

    private static boolean within(String value, int least, int most) {
        BigDecimal number = new BigDecimal(value);
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    @Test
    void vendorFindsItsOwnAndEverySearchIsRecorded() throws SQLException {
        People.sysadmin()
                .contentType(ContentType.JSON)
                .body(Map.of("code", MAKER.text(), "nameZh", "示例甲", "nameEn", "Example Jia", "size", "large"))
                .post("/api/organisations");
        People.TestPerson vendor = People.of(MAKER, "vendor");
        vendor.asks()
                .get("/api/catalog/search?words=示例&size=200")
                .then()
                .statusCode(200)
                .body("products.maker", everyItem(equalTo(MAKER.text())));
        vendor.asks().get("/api/catalog/search?maker=91999902HBDM00024W").then().body("products", hasSize(0));
        assertEquals(
                List.of("search all words 示例", "search all maker 91999902HBDM00024W"),
                texts("SELECT what FROM catalog_read WHERE person_id = '" + vendor.id() + "' ORDER BY at"));
    }

    @Test
    void pagesFollowEachOther() {
        People.TestPerson bureau = People.of("bureau");
        String next = bureau.asks()
                .get("/api/catalog/search?category=firewall&standing=listed&size=3")
                .then()
                .body("products", hasSize(3))
                .extract()
                .path("next");
        String first = bureau.asks()
                .get("/api/catalog/search?category=firewall&standing=listed&size=3&after=" + next)
                .then()
                .extract()
                .path("products[0].number");
        assertTrue(first.compareTo(next) > 0, first);
    }

    @Test
    void searchThatCannotBeReadIsTheCallersFault() {
        People.TestPerson bureau = People.of("bureau");
        for (String query :
                List.of("certificate=perhaps", "standing=good", "days=soon", "range=throughput", "size=x")) {
            bureau.asks().get("/api/catalog/search?" + query).then().statusCode(400);
        }
    }

    private List<String> found(String words) {
        return People.of("bureau")
                .asks()
                .queryParam("words", words)
                .queryParam("size", 200)
                .get("/api/catalog/search")
                .then()
                .statusCode(200)
                .extract()
                .path("products.number");
    }

    private List<String> names(String condition) {
        try {
            return texts("SELECT number FROM catalog_product WHERE " + condition + " ORDER BY number");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
