package org.hengbiao.catalog.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A random history of two products of which one's certificates may be extended to the other, the same for the same seed. */
public final class RandomHistory {

    static final String REQUIRED = "classified-test";
    private static final String OTHER = "dedicated-product";
    private static final LocalDate BEGIN = LocalDate.parse("2022-01-01");
    private static final int DAYS = 2400;
    private static final List<String> DECISIONS = List.of("admit", "admit", "suspend", "suspend", "lift", "remove");

    private final Random random;
    private final String prefix;
    private final List<Event> events = new ArrayList<>();
    private int decisions;

    private RandomHistory(String prefix, long seed) {
        this.prefix = prefix;
        this.random = new Random(seed);
    }

    /**
     * The history.
     *
     * @param products numbers of its two products
     * @param events in the order in which they were recorded
     */
    public record History(List<String> products, List<Event> events) {}

    /** A question about a product. */
    public record Question(String product, Instant at, Instant known) {}

    /** The history of {@code seed}; its products are called {@code prefix} and a digit. */
    public static History of(String prefix, long seed) {
        return new RandomHistory(prefix, seed).make();
    }

    private History make() {
        List<String> products = List.of(prefix + "1", prefix + "2");
        products.forEach(this::product);
        for (String product : products) {
            certificates(product, REQUIRED);
            certificates(product, OTHER);
            decisions(product);
        }
        scopes(products);
        events.sort(Comparator.comparing(Event::at));
        List<Event> lawful = new ArrayList<>();
        for (Event event : events) {
            lawful.add(event);
            if (NaiveEligibility.overlaps(lawful)) {
                lawful.remove(lawful.size() - 1);
            }
        }
        boolean stray;
        do {
            List<Event> left = List.copyOf(lawful);
            stray = lawful.removeIf(event -> refersToNothing(event, left));
        } while (stray);
        return new History(products, List.copyOf(lawful));
    }

    /** Questions about a history: instants near its events and far from them, known at any time. */
    public static List<Question> questions(History history, long seed, int count) {
        Random random = new Random(seed);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(new Question(
                    history.products().get(random.nextInt(2)), instant(history, random), instant(history, random)));
        }
        return questions;
    }

    private static Instant instant(History history, Random random) {
        Event near = history.events().get(random.nextInt(history.events().size()));
        return switch (random.nextInt(4)) {
            case 0 -> near.at().plusMillis(random.nextInt(3) - 1L);
            case 1 ->
                day(near, random)
                        .plusDays(random.nextInt(3) - 1L)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.ofHours(8))
                        .minusMillis(random.nextInt(2));
            case 2 -> Instant.parse("2031-06-01T00:00:00Z").plusSeconds(random.nextInt(100_000_000));
            default -> BEGIN.plusDays(random.nextInt(DAYS)).atStartOfDay().toInstant(ZoneOffset.UTC);
        };
    }

    private static LocalDate day(Event event, Random random) {
        if (event instanceof Event.Decided decided) {
            return decided.confirmUntil() == null || random.nextBoolean()
                    ? decided.effectiveOn()
                    : decided.confirmUntil();
        }
        if (event instanceof Event.CertificateRecorded certificate) {
            return random.nextBoolean() ? certificate.from() : certificate.to();
        }
        if (event instanceof Event.Revoked revoked) {
            return revoked.on();
        }
        return event instanceof Event.Withdrawn withdrawn ? withdrawn.on() : LocalDate.parse("2025-06-01");
    }

    private boolean refersToNothing(Event event, List<Event> lawful) {
        String number = event instanceof Event.CertificateCorrected corrected
                ? corrected.number()
                : event instanceof Event.ScopeChanged changed
                        ? changed.number()
                        : event instanceof Event.Revoked revoked
                                ? revoked.number()
                                : event instanceof Event.CertificateRecorded recorded ? recorded.renews() : null;
        return number != null
                && papers(lawful).noneMatch(paper -> paper.number().equals(number));
    }

    private static Stream<Event.CertificateRecorded> papers(List<Event> events) {
        return events.stream()
                .filter(Event.CertificateRecorded.class::isInstance)
                .map(Event.CertificateRecorded.class::cast);
    }

    private void product(String product) {
        LocalDate sold = BEGIN.plusDays(random.nextInt(800));
        Instant at = instantOf(BEGIN.plusDays(random.nextInt(400)));
        events.add(new Event.ProductRecorded(product, "M" + product, "V2", sold, at));
        if (random.nextInt(3) == 0) {
            events.add(new Event.ProductCorrected(product, sold.plusDays(random.nextInt(200) - 100L), later(at)));
        }
        if (random.nextInt(3) == 0) {
            events.add(new Event.Withdrawn(product, BEGIN.plusDays(1200 + random.nextInt(1200)), later(at)));
        }
    }

    private void certificates(String product, String kind) {
        String previous = null;
        Instant known = recordedOf(product);
        LocalDate from = BEGIN.plusDays(random.nextInt(500));
        for (int i = 0; i < random.nextInt(4); i++) {
            String number = product + "-" + kind.charAt(0) + i;
            LocalDate to = from.plusDays(200 + random.nextInt(700));
            String version = random.nextInt(5) == 0 ? "V1" : "V2";
            boolean renews = previous != null && random.nextBoolean();
            Instant at = later(known);
            known = at;
            events.add(new Event.CertificateRecorded(
                    number, kind, product, "M" + product, version, from, to, renews ? previous : null, at));
            mend(number, from, to, at);
            previous = number;
            from = random.nextBoolean() ? to.minusDays(random.nextInt(90)) : to.plusDays(random.nextInt(200));
        }
    }

    private void mend(String number, LocalDate from, LocalDate to, Instant at) {
        for (int i = 0; i < random.nextInt(3); i++) {
            events.add(new Event.CertificateCorrected(
                    number, from.plusDays(random.nextInt(60) - 30L), to.plusDays(random.nextInt(60) - 30L), later(at)));
        }
        if (random.nextInt(3) == 0) {
            events.add(new Event.Revoked(number, from.plusDays(random.nextInt(600)), later(at)));
        }
    }

    private void scopes(List<String> products) {
        List<Event.CertificateRecorded> papers = papers(events).toList();
        for (Event.CertificateRecorded paper : papers) {
            for (int i = 0; i < random.nextInt(3); i++) {
                String product = products.get(random.nextInt(2));
                String version = random.nextInt(3) == 0 ? "V1" : "V2";
                Instant sold = recordedOf(product);
                Instant at = later(sold.isAfter(paper.at()) ? sold : paper.at());
                events.add(new Event.ScopeChanged(paper.number(), product, "M" + product, version, true, at));
                if (random.nextInt(3) == 0) {
                    events.add(
                            new Event.ScopeChanged(paper.number(), product, "M" + product, version, false, later(at)));
                }
            }
        }
    }

    private void decisions(String product) {
        LocalDate decided = BEGIN.plusDays(random.nextInt(600));
        Instant recorded = later(recordedOf(product));
        for (int i = 0; i < random.nextInt(7); i++) {
            decided = decided.plusDays(1 + random.nextInt(200));
            String decision = i == 0 ? "admit" : DECISIONS.get(random.nextInt(DECISIONS.size()));
            Instant same = instantOf(decided);
            recorded = later(recorded.isAfter(same) ? recorded : same);
            LocalDate effective = decided.plusDays(random.nextInt(40));
            boolean joint = decision.equals("suspend") && random.nextInt(3) > 0;
            LocalDate until = joint ? dayOf(recorded).plusDays(random.nextInt(5)) : null;
            int id = decisions++;
            events.add(new Event.Decided(id, product, decision, decided, effective, until, recorded));
            Instant confirmed = recorded.plusMillis(random.nextInt(200_000_000));
            if (joint && random.nextBoolean() && !dayOf(confirmed).isAfter(until)) {
                events.add(new Event.Confirmed(id, confirmed));
            }
        }
    }

    private Instant recordedOf(String product) {
        return events.stream()
                .filter(event -> event instanceof Event.ProductRecorded recorded
                        && recorded.product().equals(product))
                .findFirst()
                .orElseThrow()
                .at();
    }

    /** Mostly soon, at times years later: then it is a late fact. */
    private Instant later(Instant than) {
        long seconds = random.nextInt(4) == 0 ? random.nextInt(60_000_000) : random.nextInt(2_000_000);
        return than.plusMillis(1 + seconds * 1000 + random.nextInt(1000));
    }

    private Instant instantOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)).plus(random.nextInt(86_400_000), ChronoUnit.MILLIS);
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(8)).toLocalDate();
    }
}
