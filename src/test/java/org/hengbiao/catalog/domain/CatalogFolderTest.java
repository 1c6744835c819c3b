package org.hengbiao.catalog.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hengbiao.catalog.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogFolderTest {

    private static final Set<String> REQUIRED = Set.of(CertificateKind.CLASSIFIED_TEST);

    @Test
    void demoFolderIsFreeOfErrors() {
        CatalogFolder.Reading reading = read(DemoFolder.files(), CatalogSet.EMPTY);
        assertEquals(List.of(), reading.errors());
        assertEquals(75, reading.additions().products().size());
        assertEquals(181, reading.additions().certificates().size());
        assertEquals(79, reading.additions().decisions().size());
        assertEquals(21, reading.additions().makers().size());
        assertEquals(6, reading.additions().categories().size());
    }

    @Test
    void sameFolderTwiceAddsNothing() {
        CatalogSet first = read(DemoFolder.files(), CatalogSet.EMPTY).additions();
        CatalogFolder.Reading again = read(DemoFolder.files(), first);
        assertEquals(0, again.additions().size());
        assertEquals(first.size(), again.unchanged());
    }

    /** Each file replaces its namesake in the demo folder and breaks one rule, at one place. */
    @ParameterizedTest
    @CsvSource({
        "vendors/error_check_character.csv, vendors.csv:2:1, check character",
        "vendors/error_size.csv, vendors.csv:2:46, 'micro, small, medium or large'",
        "vendors/error_field_missing.csv, vendors.csv:2:32, the line has 3 fields",
        "vendors/error_header.csv, vendors.csv:1:1, the header must be",
        "vendors/error_stands_twice.csv, vendors.csv:4:1, stands already in line 2",
        "vendors/error_stray_quote.csv, vendors.csv:2:29, a quote may not stand inside",
        "listings/error_suspend_first.csv, listings.csv:2:9, suspend follows admit or lift",
        "listings/error_effective_before_decided.csv, listings.csv:2:26, counts no earlier",
        "listings/error_unknown_product.csv, listings.csv:2:1, no product has this number",
        "listings/error_no_such_day.csv, listings.csv:2:15, is a date like",
        "listings/error_not_covered.csv, listings.csv:2:26, no certificate of kind classified-test",
        "listings/error_order.csv, listings.csv:3:15, in the order decided",
        "certificates/error_term.csv, certificates.csv:2:85, it ends on 2027-09-09",
        "certificates/error_level_missing.csv, certificates.csv:2:67, network_level is",
        "certificates/error_revoked_without_reason.csv, certificates.csv:2:107, a revocation needs its reason",
        "certificates/error_overlap.csv, certificates.csv:3:74, overlaps",
        "certificates/error_issued_after_the_kind_ended.csv, certificates.csv:2:62, was issued until 2023-06-30",
        "products/error_parameter_out_of_bounds.csv, products.csv:2:87, throughput is from 0.1 to 2000 Gbps",
        "products/error_parameter_missing.csv, products.csv:2:87, 'in this order'",
        "products/error_maker_disagrees.csv, products.csv:2:37, the vendor of this code is",
        "products/error_withdrawn_before_sale.csv, products.csv:2:86, withdrawn no earlier",
    })
    void brokenFileIsToldByLineAndColumn(String broken, String where, String rule) throws IOException {
        Map<String, byte[]> files = DemoFolder.files();
        String name = broken.substring(0, broken.indexOf('/')) + ".csv";
        files.put(name, resource(broken));
        List<FileError> errors = read(files, CatalogSet.EMPTY).errors();
        assertTrue(
                errors.stream()
                        .anyMatch(error ->
                                error.where().equals(where) && error.rule().contains(rule)),
                () -> where + " " + rule + " is not among " + errors.subList(0, Math.min(8, errors.size())));
    }

    @ParameterizedTest
    @CsvSource({
        "error_bounds.yaml, categories/firewall.yaml:16, must lie within min and max",
        "error_other_id.yaml, categories/firewall.yaml:1, must equal the file's name",
        "error_unknown_field.yaml, categories/firewall.yaml:8, unknown field",
        "error_not_closed.yaml, categories/firewall.yaml:2, not readable as YAML",
    })
    void brokenCategoryIsToldByLine(String broken, String where, String rule) throws IOException {
        Map<String, byte[]> files = DemoFolder.files();
        files.put("categories/firewall.yaml", resource("categories/" + broken));
        List<FileError> errors = read(files, CatalogSet.EMPTY).errors();
        assertTrue(
                errors.stream()
                        .anyMatch(error -> error.where().startsWith(where + ":")
                                && error.rule().contains(rule)),
                () -> where + " " + rule + " is not among " + errors.subList(0, Math.min(8, errors.size())));
    }

    @Test
    void oneBrokenLineDoesNotBlameTheLinesThatReferToIt() {
        Map<String, byte[]> files = DemoFolder.files();
        change(files, "products.csv", "FW-0001,firewall,", "FW-0001,fire-wall,");
        assertEquals(
                List.of("products.csv:2:9"),
                read(files, CatalogSet.EMPTY).errors().stream()
                        .map(FileError::where)
                        .toList());
    }

    @Test
    void everyErrorIsToldAndNothingIsAdded() throws IOException {
        Map<String, byte[]> files = DemoFolder.files();
        files.remove("certificate-kinds.yaml");
        files.put("stray.txt", new byte[0]);
        files.put("listings.csv", resource("listings/error_suspend_first.csv"));
        CatalogFolder.Reading reading = read(files, CatalogSet.EMPTY);
        Set<String> places =
                Set.copyOf(reading.errors().stream().map(FileError::where).toList());
        assertTrue(places.containsAll(List.of("certificate-kinds.yaml:1:1", "stray.txt:1:1", "listings.csv:2:9")));
        assertEquals(0, reading.additions().size());
    }

    @Test
    void revocationWithdrawalAndDecisionBecomeNewFacts() {
        CatalogSet onRecord = read(DemoFolder.files(), CatalogSet.EMPTY).additions();
        Map<String, byte[]> files = DemoFolder.files();
        change(files, "certificates.csv", "2024-09-10,2027-09-09,,,", "2024-09-10,2027-09-09,2026-11-20,抽检不合格,");
        change(files, "products.csv", "V5.2,2023-03-06,,", "V5.2,2023-03-06,2026-12-01,");
        append(files, "listings.csv", "FW-0001,suspend,2026-11-23,2026-11-23,证书被撤销\n");
        CatalogFolder.Reading reading = read(files, onRecord);
        assertEquals(List.of(), reading.errors());
        assertEquals(3, reading.additions().size());
        assertEquals(
                Set.of("SL-CT-2024-0018"), reading.additions().revocations().keySet());
        assertEquals(Set.of("FW-0001"), reading.additions().withdrawals().keySet());
    }

    @Test
    void factThatCannotChangeIsAnErrorThatSaysSo() {
        CatalogSet onRecord = read(DemoFolder.files(), CatalogSet.EMPTY).additions();
        Map<String, byte[]> files = DemoFolder.files();
        change(files, "products.csv", "JD-FW9000,V5.2", "JD-FW9000,V5.3");
        FileError error = read(files, onRecord).errors().get(0);
        assertEquals("products.csv:2:70", error.where());
        assertEquals("version of FW-0001 is on record as \"V5.2\" and can't change", error.rule());
    }

    @Test
    void revocationOnRecordCannotBeTakenBack() {
        CatalogSet onRecord = read(DemoFolder.files(), CatalogSet.EMPTY).additions();
        Revocation revoked = onRecord.revocations().values().iterator().next();
        Map<String, byte[]> files = DemoFolder.files();
        change(files, "certificates.csv", revoked.on() + "," + revoked.reason(), ",");
        assertTrue(read(files, onRecord).errors().stream()
                .anyMatch(error -> error.rule().contains("can't be taken back")));
    }

    /** The cases that the demo folder's README promises. */
    @ParameterizedTest
    @CsvSource({
        "FW-0001, ''",
        "FW-0011, never-admitted",
        "FW-0012, never-admitted certificate-missing",
        "ID-0012, never-admitted certificate-wrong-version",
        "IC-0012, never-admitted certificate-revoked",
        "FW-0009, suspended",
        "IX-0009, suspended certificate-revoked",
        "SA-0009, ''",
        "IC-0008, ''",
        "FW-0010, certificate-ended",
        "FW-0014, withdrawn",
    })
    void demoCasesAreAsTheReadmeSays(String number, String grounds) {
        CatalogSet demo = read(DemoFolder.files(), CatalogSet.EMPTY).additions();
        Instant today = Instant.parse("2026-11-24T04:00:00Z");
        List<String> codes = Eligibility.at(facts(demo, number), today, today).grounds().stream()
                .map(Ground::code)
                .toList();
        assertEquals(grounds, String.join(" ", codes));
    }

    private static ProductFacts facts(CatalogSet set, String number) {
        return new ProductFacts(
                known(Objects.requireNonNull(set.products().get(number))),
                set.withdrawals().values().stream()
                        .filter(fact -> fact.product().equals(number))
                        .map(CatalogFolderTest::known)
                        .toList(),
                set.certificates().values().stream()
                        .filter(fact -> fact.product().equals(number))
                        .map(CatalogFolderTest::known)
                        .toList(),
                set.revocations().values().stream()
                        .map(CatalogFolderTest::known)
                        .toList(),
                set.decisions().stream()
                        .filter(fact -> fact.product().equals(number))
                        .map(CatalogFolderTest::known)
                        .toList(),
                REQUIRED);
    }

    private static <F> Known<F> known(F fact) {
        return new Known<>(fact, Instant.EPOCH);
    }

    private static CatalogFolder.Reading read(Map<String, byte[]> files, CatalogSet onRecord) {
        return CatalogFolder.read(new TreeMap<>(files), onRecord, REQUIRED);
    }

    private static void change(Map<String, byte[]> files, String name, String before, String after) {
        String text = new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
        assertTrue(text.contains(before), before);
        files.put(name, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
    }

    private static void append(Map<String, byte[]> files, String name, String line) {
        String text = new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
        files.put(name, (text + line).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogFolderTest.class.getResourceAsStream("/catalog/" + name))) {
            return in.readAllBytes();
        }
    }
}
