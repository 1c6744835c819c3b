package org.hengbiao.catalog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hengbiao.catalog.Ground;
import org.jspecify.annotations.Nullable;

/** Whether a decision about a product's place may be taken, whoever takes it and by whichever way it came. */
public final class DecisionRules {

    // What an admission or a lifting mends; every other ground stays in the way.
    private static final Set<String> MENDED = Set.of("never-admitted", "not-yet-admitted", "removed", "suspended");

    private DecisionRules() {}

    /**
     * Why not.
     *
     * @param code stable name in kebab-case
     * @param detail one English sentence
     */
    public record Objection(String code, String detail) {}

    /** The first objection to {@code next}, judged by what is on record at {@code now}; empty when there is none. */
    public static Optional<Objection> against(ProductFacts facts, ListingDecision next, Instant now) {
        LocalDate today = CatalogDay.of(now);
        ProductFacts known = facts.knownAt(now);
        return dates(next, today)
                .or(() -> order(known, next, facts.lastStanding(now).orElse(null)))
                .or(() -> next.decision().needsCertificate() ? cover(facts, next, now) : Optional.empty());
    }

    private static Optional<Objection> dates(ListingDecision next, LocalDate today) {
        if (next.decidedOn().isAfter(today)) {
            return objection("decided-in-future", "A decision is recorded on the day on which it is taken, or later.");
        }
        if (next.effectiveOn().isBefore(next.decidedOn())) {
            return objection("effective-before-decided", "A decision counts no earlier than it was decided.");
        }
        return Optional.empty();
    }

    private static Optional<Objection> order(ProductFacts known, ListingDecision next, @Nullable ListingDecision last) {
        if (!next.decision().mayFollow(last == null ? null : last.decision())) {
            return objection(
                    "decision-out-of-order",
                    next.decision().wanted() + "; here it would follow "
                            + (last == null ? "nothing" : last.decision().text()) + ".");
        }
        if (last != null && next.decidedOn().isBefore(last.decidedOn())) {
            return objection(
                    "decided-before-the-last",
                    "The product's last decision was taken on " + last.decidedOn()
                            + "; an earlier one can't follow it.");
        }
        boolean already =
                known.decisions().stream().anyMatch(each -> each.fact().key().equals(next.key()));
        return already
                ? objection("decision-on-record", "The same decision of that day is on record already.")
                : Optional.empty();
    }

    private static Optional<Objection> cover(ProductFacts facts, ListingDecision next, Instant now) {
        return Eligibility.at(facts, CatalogDay.startOf(next.effectiveOn()), now).grounds().stream()
                .filter(ground -> !MENDED.contains(ground.code()))
                .map(Ground::detail)
                .findFirst()
                .flatMap(detail -> objection("product-not-admissible", "It can't be listed then: " + detail));
    }

    private static Optional<Objection> objection(String code, String detail) {
        return Optional.of(new Objection(code, detail));
    }
}
