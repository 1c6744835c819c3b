package org.hengbiao.catalog.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengbiao.catalog.Ground;
import org.hengbiao.catalog.histories.Event;
import org.hengbiao.catalog.histories.NaiveEligibility;
import org.hengbiao.catalog.histories.RandomHistory;
import org.junit.jupiter.api.Test;

/** The rules of eligibility against a second, naive working out over random histories. */
class EligibilityHistoriesTest {

    private static final int HISTORIES = 3000;
    private static final int QUESTIONS = 12;

    @Test
    void eligibilityIsWhatTheFactsSayAtAnyInstantAndAsKnownAtAny() {
        Map<String, Integer> met = new HashMap<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            RandomHistory.History history = RandomHistory.of("P", seed);
            for (RandomHistory.Question question : RandomHistory.questions(history, seed, QUESTIONS)) {
                Set<String> expected = NaiveEligibility.codes(history.events(), question);
                Eligibility found = Eligibility.at(facts(history, question.product()), question.at(), question.known());
                Set<String> codes =
                        found.grounds().stream().map(Ground::code).collect(Collectors.toCollection(TreeSet::new));
                assertEquals(new TreeSet<>(expected), codes, () -> "seed and question: " + question);
                assertEquals(expected.isEmpty(), found.eligible());
                expected.forEach(code -> met.merge(code, 1, Integer::sum));
                met.merge(expected.isEmpty() ? "eligible" : "not eligible", 1, Integer::sum);
            }
        }
        assertEveryCaseIsMet(met);
    }

    /** A generator that never makes a thing eligible, or never lets a suspension stand, would prove nothing. */
    private static void assertEveryCaseIsMet(Map<String, Integer> met) {
        for (String code : List.of(
                "eligible",
                "not-on-record",
                "not-yet-sold",
                "withdrawn",
                "never-admitted",
                "not-yet-admitted",
                "suspended",
                "removed",
                "certificate-missing",
                "certificate-wrong-version",
                "certificate-revoked",
                "certificate-not-yet-valid",
                "certificate-ended")) {
            assertTrue(met.getOrDefault(code, 0) >= 100, code + " was met too seldom: " + met);
        }
    }

    private static ProductFacts facts(RandomHistory.History history, String product) {
        List<Event> events = history.events();
        Set<String> extended = of(events, Event.ScopeChanged.class)
                .filter(each -> each.product().equals(product))
                .map(Event.ScopeChanged::number)
                .collect(Collectors.toCollection(HashSet::new));
        List<Event.CertificateRecorded> papers = of(events, Event.CertificateRecorded.class)
                .filter(each -> each.product().equals(product) || extended.contains(each.number()))
                .toList();
        Set<String> numbers =
                papers.stream().map(Event.CertificateRecorded::number).collect(Collectors.toSet());
        return new ProductFacts(
                known(
                                of(events, Event.ProductRecorded.class)
                                        .filter(each -> each.product().equals(product)),
                                p -> new Product(
                                        product, "c", "m", "b", "n", p.model(), p.version(), p.onSale(), "x=1"))
                        .get(0),
                known(
                        of(events, Event.Withdrawn.class)
                                .filter(each -> each.product().equals(product)),
                        w -> new Withdrawal(product, w.on())),
                known(papers.stream(), EligibilityHistoriesTest::certificate),
                known(
                        of(events, Event.Revoked.class).filter(each -> numbers.contains(each.number())),
                        r -> new Revocation(r.number(), r.on(), "r")),
                decisions(events, product),
                Set.of("classified-test"),
                amendments(events, product, numbers));
    }

    private static List<Known<ListingDecision>> decisions(List<Event> events, String product) {
        return known(
                of(events, Event.Decided.class)
                        .filter(each -> each.product().equals(product))
                        .sorted(Comparator.comparing(Event.Decided::decidedOn)),
                EligibilityHistoriesTest::decision);
    }

    private static Amendments amendments(List<Event> events, String product, Set<String> numbers) {
        Map<Integer, ListingDecision> byId = of(events, Event.Decided.class)
                .filter(each -> each.product().equals(product))
                .collect(Collectors.toMap(Event.Decided::id, EligibilityHistoriesTest::decision));
        return new Amendments(
                known(
                        of(events, Event.ProductCorrected.class)
                                .filter(each -> each.product().equals(product)),
                        c -> new ProductCorrection(product, c.onSale(), "x=1")),
                known(
                        of(events, Event.CertificateCorrected.class).filter(each -> numbers.contains(each.number())),
                        c -> new CertificateCorrection(c.number(), "i", "secret", c.from(), c.to())),
                known(
                        of(events, Event.ScopeChanged.class)
                                .filter(each -> each.product().equals(product)),
                        c -> new ScopeChange(c.number(), product, c.model(), c.version(), c.covered())),
                known(
                        of(events, Event.Confirmed.class).filter(each -> byId.containsKey(each.decision())),
                        c -> new Confirmation(byId.get(c.decision()).key())));
    }

    private static ListingDecision decision(Event.Decided each) {
        LocalDate until = each.confirmUntil();
        return new ListingDecision(
                each.product(),
                ListingDecision.Kind.of(each.decision()).orElseThrow(),
                each.decidedOn(),
                each.effectiveOn(),
                "r",
                until);
    }

    private static ProductCertificate certificate(Event.CertificateRecorded each) {
        return new ProductCertificate(
                each.number(),
                each.kind(),
                "i",
                each.product(),
                each.model(),
                each.version(),
                "secret",
                each.from(),
                each.to(),
                each.renews());
    }

    private static <E extends Event> Stream<E> of(List<Event> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <E extends Event, F> List<Known<F>> known(Stream<E> events, Function<E, F> fact) {
        return events.map(event -> new Known<>(fact.apply(event), event.at())).toList();
    }
}
