package org.hengbiao.catalog.histories;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Eligibility worked out a second time, from the events alone and as plainly as can be: replay what was known, look at the day.
 * It shares no code with what it checks.
 */
public final class NaiveEligibility {

    private String model = "";
    private String version = "";
    private LocalDate onSale;
    private LocalDate withdrawn;
    private final Map<String, Event.CertificateRecorded> papers = new HashMap<>();
    private final Map<String, Set<String>> scope = new HashMap<>();
    private final Map<String, LocalDate> revoked = new HashMap<>();
    private final List<Event.Decided> decided = new ArrayList<>();
    private final Set<Integer> confirmed = new HashSet<>();

    private final String product;

    private NaiveEligibility(String product) {
        this.product = product;
    }

    /** Codes of all reasons why the product is not eligible at an instant, as known at another; none when it is. */
    public static Set<String> codes(List<Event> events, RandomHistory.Question question) {
        NaiveEligibility known = new NaiveEligibility(question.product());
        for (Event event : events) {
            if (!event.at().isAfter(question.known())) {
                known.learn(event);
            }
        }
        if (known.onSale == null) {
            return Set.of("not-on-record");
        }
        LocalDate day = question.at().atOffset(ZoneOffset.ofHours(8)).toLocalDate();
        Set<String> codes = new HashSet<>();
        if (day.isBefore(known.onSale)) {
            codes.add("not-yet-sold");
        } else if (known.withdrawn != null && !day.isBefore(known.withdrawn)) {
            codes.add("withdrawn");
        }
        String place = known.place(day);
        if (!place.isEmpty()) {
            codes.add(place);
        }
        String paper = known.paper(day);
        if (!paper.isEmpty()) {
            codes.add(paper);
        }
        return codes;
    }

    private void learn(Event event) {
        if (event instanceof Event.ProductRecorded is && is.product().equals(product)) {
            model = is.model();
            version = is.version();
            onSale = is.onSale();
        } else if (event instanceof Event.ProductCorrected is && is.product().equals(product)) {
            onSale = is.onSale();
        } else if (event instanceof Event.Withdrawn is && is.product().equals(product)) {
            withdrawn = is.on();
        } else if (event instanceof Event.Decided is && is.product().equals(product)) {
            decided.add(is);
        } else if (event instanceof Event.Confirmed is) {
            confirmed.add(is.decision());
        } else if (event instanceof Event.Revoked is) {
            revoked.put(is.number(), is.on());
        } else {
            learnPaper(event);
        }
    }

    private void learnPaper(Event event) {
        if (event instanceof Event.CertificateRecorded is) {
            papers.put(is.number(), is);
            scope.put(is.number(), new HashSet<>(Set.of(is.product() + "/" + is.model() + "/" + is.version())));
        } else if (event instanceof Event.CertificateCorrected is) {
            Event.CertificateRecorded was = papers.get(is.number());
            papers.put(
                    is.number(),
                    new Event.CertificateRecorded(
                            was.number(),
                            was.kind(),
                            was.product(),
                            was.model(),
                            was.version(),
                            is.from(),
                            is.to(),
                            was.renews(),
                            was.at()));
        } else if (event instanceof Event.ScopeChanged is) {
            String entry = is.product() + "/" + is.model() + "/" + is.version();
            if (is.covered()) {
                scope.get(is.number()).add(entry);
            } else {
                scope.get(is.number()).remove(entry);
            }
        }
    }

    private String place(LocalDate day) {
        String place = "never-admitted";
        boolean everInEffect = false;
        for (Event.Decided each : decided) {
            boolean lapsed =
                    each.confirmUntil() != null && day.isAfter(each.confirmUntil()) && !confirmed.contains(each.id());
            if (!lapsed && !day.isBefore(each.effectiveOn())) {
                everInEffect = true;
                place = each.decision();
            }
        }
        if (!everInEffect) {
            boolean ahead = decided.stream().anyMatch(each -> each.decision().equals("admit"));
            return ahead ? "not-yet-admitted" : "never-admitted";
        }
        return place.equals("suspend") ? "suspended" : place.equals("remove") ? "removed" : "";
    }

    private String paper(LocalDate day) {
        List<Event.CertificateRecorded> touching = papers.values().stream()
                .filter(paper -> paper.kind().equals(RandomHistory.REQUIRED))
                .filter(paper -> scope.get(paper.number()).stream().anyMatch(entry -> entry.startsWith(product + "/")))
                .toList();
        if (touching.isEmpty()) {
            return "certificate-missing";
        }
        Event.CertificateRecorded shown = null;
        for (Event.CertificateRecorded paper : touching) {
            boolean begun = !paper.from().isAfter(day);
            if (begun && covers(paper) && !paper.to().isBefore(day) && !isRevoked(paper, day)) {
                return "";
            }
            shown = shown == null || isShownRather(paper, shown, day) ? paper : shown;
        }
        if (!covers(shown)) {
            return "certificate-wrong-version";
        }
        if (isRevoked(shown, day)) {
            return "certificate-revoked";
        }
        return shown.from().isAfter(day) ? "certificate-not-yet-valid" : "certificate-ended";
    }

    /** One would show the newest of those that have begun; before any has, the first to come; of one day's papers one that fits. */
    private boolean isShownRather(Event.CertificateRecorded paper, Event.CertificateRecorded shown, LocalDate day) {
        boolean begun = !paper.from().isAfter(day);
        boolean shownBegun = !shown.from().isAfter(day);
        if (begun != shownBegun) {
            return begun;
        }
        if (!paper.from().equals(shown.from())) {
            return begun ? paper.from().isAfter(shown.from()) : paper.from().isBefore(shown.from());
        }
        if (covers(paper) != covers(shown)) {
            return covers(paper);
        }
        return paper.number().compareTo(shown.number()) > 0;
    }

    private boolean covers(Event.CertificateRecorded paper) {
        return scope.get(paper.number()).contains(product + "/" + model + "/" + version);
    }

    private boolean isRevoked(Event.CertificateRecorded paper, LocalDate day) {
        LocalDate on = revoked.get(paper.number());
        return on != null && !day.isBefore(on);
    }

    /** Whether two valid certificates of a kind overlap for a product although neither renews the other. */
    static boolean overlaps(List<Event> events) {
        NaiveEligibility all = new NaiveEligibility("");
        for (Event event : events) {
            boolean stray = (event instanceof Event.CertificateCorrected c && !all.papers.containsKey(c.number()))
                    || (event instanceof Event.ScopeChanged s && !all.papers.containsKey(s.number()));
            if (!stray) {
                all.learn(event);
            }
        }
        for (Event.CertificateRecorded a : all.papers.values()) {
            for (Event.CertificateRecorded b : all.papers.values()) {
                if (a.number().compareTo(b.number()) < 0 && all.collide(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean collide(Event.CertificateRecorded a, Event.CertificateRecorded b) {
        boolean related = a.number().equals(b.renews()) || b.number().equals(a.renews());
        boolean shared = scope.get(a.number()).stream()
                .map(entry -> entry.substring(0, entry.indexOf('/') + 1))
                .anyMatch(head -> scope.get(b.number()).stream().anyMatch(entry -> entry.startsWith(head)));
        return a.kind().equals(b.kind())
                && !related
                && shared
                && !a.from().isAfter(last(b))
                && !b.from().isAfter(last(a));
    }

    private LocalDate last(Event.CertificateRecorded paper) {
        LocalDate on = revoked.get(paper.number());
        return on == null || on.isAfter(paper.to()) ? paper.to() : on.minusDays(1);
    }
}
