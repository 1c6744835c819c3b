package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The provisions in force on one day. A procurement keeps the set of its publication day, whatever changes later.
 */
public final class RuleSet {

    private final LocalDate day;
    private final List<Provision> provisions;

    RuleSet(LocalDate day, List<Provision> provisions) {
        this.day = day;
        this.provisions = List.copyOf(provisions);
    }

    /** The day whose law this is. */
    public LocalDate day() {
        return day;
    }

    /** All of them, in the order of the file. */
    public List<Provision> provisions() {
        return provisions;
    }

    /** The provisions that name {@code clause}, such as {@code O87 art 55}; empty when none does. */
    public List<Provision> ofClause(String clause) {
        return provisions.stream()
                .filter(p -> p.clauses().anyMatch(clause::equals))
                .toList();
    }

    /** The provision {@code id} if one is made for such a procurement. */
    public Optional<Provision> find(String id, Applicability procurement) {
        return provisions.stream()
                .filter(p -> p.id().equals(id) && p.scope().covers(procurement))
                .findFirst();
    }

    /**
     * The provision {@code id} for such a procurement, with or without a number.
     *
     * @throws NoProvision when the id is unknown, was not in force, or is not made for such a procurement
     */
    public Provision provision(String id, Applicability procurement) {
        return find(id, procurement).orElseThrow(() -> absent(id, procurement));
    }

    /**
     * The number that binds such a procurement.
     *
     * @throws NoProvision as {@link #provision}, and when the provision has no number
     */
    public Limit limit(String id, Applicability procurement) {
        Provision provision = provision(id, procurement);
        Quantity quantity = provision.quantity();
        if (quantity == null) {
            throw new NoProvision(id, "is a " + provision.kind().wireName() + " without a number");
        }
        return new Limit(provision, quantity);
    }

    /** As {@link #limit}, but empty when no such limit is made for the procurement. */
    public Optional<Limit> findLimit(String id, Applicability procurement) {
        return find(id, procurement).map(p -> limit(id, procurement));
    }

    /**
     * How periods are counted where the text leaves it open.
     *
     * @throws NoProvision when no setting is in force
     */
    public PeriodSettings periodSettings() {
        return new PeriodSettings(
                setting("last-day-on-weekend", "moves", "stays"), setting("backwards-count", "both-out", "one-out"));
    }

    private boolean setting(String id, String longer, String shorter) {
        String choice = provisions.stream()
                .filter(p -> p.id().equals(id))
                .map(p -> Optional.ofNullable(p.choice()).orElse(""))
                .findFirst()
                .orElseThrow(() -> new NoProvision(id, "no setting is in force on " + day));
        if (!choice.equals(longer) && !choice.equals(shorter)) {
            throw new NoProvision(id, "must be " + longer + " or " + shorter + ", not " + choice);
        }
        return choice.equals(longer);
    }

    private NoProvision absent(String id, Applicability procurement) {
        boolean known = provisions.stream().anyMatch(p -> p.id().equals(id));
        return new NoProvision(
                id,
                known
                        ? "is not made for a " + procurement.procedure().wireName() + " of "
                                + procurement.subject().wireName() + " with a budget of " + procurement.budget()
                        : "no such provision is in force on " + day);
    }
}
