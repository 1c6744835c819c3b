package org.hengbiao.catalog.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengbiao.catalog.Ground;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private static final Product PRODUCT = new Product(
            "FW-0001",
            "firewall",
            "91999901HBDM00016K",
            "示例甲盾",
            "防火墙",
            "M1",
            "V2",
            LocalDate.parse("2024-01-01"),
            "throughput=80");

    private static final ProductCertificate VALID = certificate("C1", "V2", "2025-11-25", "2028-11-24");
    private static final ListingDecision ADMITTED = decision(ListingDecision.Kind.ADMIT, "2026-01-02", "2026-02-01");

    @Test
    void listedSoldAndCoveredProductIsEligible() {
        assertGrounds(facts(List.of(), List.of(VALID), List.of(), List.of(ADMITTED)));
    }

    @Test
    void productThatNobodyAdmittedIsNot() {
        assertGrounds(facts(List.of(), List.of(VALID), List.of(), List.of()), "never-admitted");
    }

    @Test
    void admissionCountsFromTheStartOfItsDayInBeijing() {
        ProductFacts facts = facts(List.of(), List.of(VALID), List.of(), List.of(ADMITTED));
        assertEquals(
                List.of("not-yet-admitted"), codes(Eligibility.at(facts, Instant.parse("2026-01-31T15:59:59Z"), NOON)));
        assertEquals(List.of(), codes(Eligibility.at(facts, Instant.parse("2026-01-31T16:00:00Z"), NOON)));
    }

    @Test
    void suspensionEndsWhenItIsLiftedAndNotBefore() {
        List<ListingDecision> decisions = List.of(
                ADMITTED,
                decision(ListingDecision.Kind.SUSPEND, "2026-09-07", "2026-09-08"),
                decision(ListingDecision.Kind.LIFT, "2026-11-18", "2027-01-11"));
        ProductFacts facts = facts(List.of(), List.of(VALID), List.of(), decisions);
        Ground ground = Eligibility.at(facts, NOON, NOON).grounds().get(0);
        assertEquals("suspended", ground.code());
        assertEquals(LocalDate.parse("2026-09-08"), ground.since());
        assertEquals(List.of(), codes(Eligibility.at(facts, CatalogDay.startOf(LocalDate.parse("2027-01-11")), NOON)));
    }

    @Test
    void removalDecidedLaterOverrulesALiftingThatTakesEffectAfterIt() {
        List<ListingDecision> decisions = List.of(
                ADMITTED,
                decision(ListingDecision.Kind.SUSPEND, "2026-09-07", "2026-09-08"),
                decision(ListingDecision.Kind.LIFT, "2026-11-18", "2027-01-11"),
                decision(ListingDecision.Kind.REMOVE, "2026-11-20", "2026-11-20"));
        ProductFacts facts = facts(List.of(), List.of(VALID), List.of(), decisions);
        assertEquals(List.of("removed"), codes(Eligibility.at(facts, Instant.parse("2027-06-01T00:00:00Z"), NOON)));
    }

    @Test
    void withdrawnProductIsNotEligibleFromItsDayOn() {
        ProductFacts facts = facts(
                List.of(new Withdrawal("FW-0001", LocalDate.parse("2026-11-24"))),
                List.of(VALID),
                List.of(),
                List.of(ADMITTED));
        assertGrounds(facts, "withdrawn");
        assertEquals(List.of(), codes(Eligibility.at(facts, Instant.parse("2026-11-23T04:00:00Z"), NOON)));
    }

    @Test
    void certificateCountsOnItsLastDayAndIsVoidAfterIt() {
        ProductCertificate ending = certificate("C1", "V2", "2023-11-25", "2026-11-24");
        ProductFacts facts = facts(List.of(), List.of(ending), List.of(), List.of(ADMITTED));
        assertGrounds(facts);
        assertEquals(
                List.of("certificate-ended"),
                codes(Eligibility.at(facts, Instant.parse("2026-11-24T16:00:00Z"), NOON)));
    }

    @Test
    void certificateOfAnotherVersionCoversNothing() {
        assertGrounds(
                facts(
                        List.of(),
                        List.of(certificate("C1", "V1", "2025-11-25", "2028-11-24")),
                        List.of(),
                        List.of(ADMITTED)),
                "certificate-wrong-version");
    }

    @Test
    void revokedCertificateIsVoidFromItsDayOn() {
        Revocation revoked = new Revocation("C1", LocalDate.parse("2026-11-24"), "抽检不合格");
        ProductFacts facts = facts(List.of(), List.of(VALID), List.of(revoked), List.of(ADMITTED));
        assertGrounds(facts, "certificate-revoked");
        assertEquals(List.of(), codes(Eligibility.at(facts, Instant.parse("2026-11-23T04:00:00Z"), NOON)));
    }

    @Test
    void allReasonsAreGivenNotOnlyTheFirst() {
        assertGrounds(
                facts(
                        List.of(new Withdrawal("FW-0001", LocalDate.parse("2026-11-01"))),
                        List.of(),
                        List.of(),
                        List.of()),
                "withdrawn",
                "never-admitted",
                "certificate-missing");
    }

    @Test
    void whatWasRecordedLaterDoesNotCountForWhatWasKnownEarlier() {
        Instant publication = Instant.parse("2026-11-01T00:00:00Z");
        Instant later = Instant.parse("2026-11-10T00:00:00Z");
        ProductFacts facts = new ProductFacts(
                new Known<>(PRODUCT, RECORDED),
                List.of(),
                List.of(new Known<>(VALID, RECORDED)),
                List.of(new Known<>(new Revocation("C1", LocalDate.parse("2026-10-01"), "抽检不合格"), later)),
                List.of(new Known<>(ADMITTED, RECORDED)),
                Set.of(CertificateKind.CLASSIFIED_TEST));
        assertEquals(List.of(), codes(Eligibility.at(facts, NOON, publication)));
        assertEquals(List.of("certificate-revoked"), codes(Eligibility.at(facts, NOON, NOON)));
        assertEquals(List.of("not-on-record"), codes(Eligibility.at(facts, NOON, RECORDED.minusMillis(1))));
    }

    private static void assertGrounds(ProductFacts facts, String... codes) {
        Eligibility eligibility = Eligibility.at(facts, NOON, NOON);
        assertEquals(List.of(codes), codes(eligibility));
        assertEquals(codes.length == 0, eligibility.eligible());
    }

    private static List<String> codes(Eligibility eligibility) {
        return eligibility.grounds().stream().map(Ground::code).toList();
    }

    private static ProductFacts facts(
            List<Withdrawal> withdrawals,
            List<ProductCertificate> certificates,
            List<Revocation> revocations,
            List<ListingDecision> decisions) {
        return new ProductFacts(
                new Known<>(PRODUCT, RECORDED),
                known(withdrawals),
                known(certificates),
                known(revocations),
                known(decisions),
                Set.of(CertificateKind.CLASSIFIED_TEST));
    }

    private static <F> List<Known<F>> known(List<F> facts) {
        return facts.stream().map(fact -> new Known<>(fact, RECORDED)).toList();
    }

    private static ProductCertificate certificate(String number, String version, String from, String to) {
        return new ProductCertificate(
                number,
                CertificateKind.CLASSIFIED_TEST,
                "示例测评中心",
                "FW-0001",
                "M1",
                version,
                "secret",
                LocalDate.parse(from),
                LocalDate.parse(to),
                null);
    }

    private static ListingDecision decision(ListingDecision.Kind kind, String decided, String effective) {
        return new ListingDecision("FW-0001", kind, LocalDate.parse(decided), LocalDate.parse(effective), "理由");
    }
}
