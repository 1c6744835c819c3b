package org.hengbiao.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengbiao.kernel.Money;

/**
 * Which procedures the law permits on which grounds: an invited tender by {@code Law art 29}, a negotiation by {@code Law art 30},
 * an inquiry by {@code Law art 32}, a consultation by {@code 214 art 3}; an open tender needs none. Whether a ground holds in fact is
 * for people to decide.
 */
public final class ProcedureGrounds {

    private static final Map<Procedure, String> RULES = Map.of(
            Procedure.INVITED_TENDER, "invited-tender-grounds",
            Procedure.NEGOTIATION, "negotiation-grounds",
            Procedure.QUOTATION, "quotation-grounds",
            Procedure.CONSULTATION, "consultation-grounds");

    private final RuleSet rules;
    private final Subject subject;
    private final Money budget;

    public ProcedureGrounds(RuleSet rules, Subject subject, Money budget) {
        this.rules = rules;
        this.subject = subject;
        this.budget = budget;
    }

    /** The grounds, any of which permits {@code procedure} for what is bought; none for an open tender, or when it never is permitted. */
    public List<Provision> permitting(Procedure procedure) {
        Applicability procurement = new Applicability(procedure, subject, budget);
        return rules.provisions().stream()
                .filter(p -> p.kind() == Kind.GROUND && p.scope().covers(procurement))
                .toList();
    }

    /**
     * The procedures that would be lawful, the open tender first.
     *
     * @param grounds ids of the grounds that hold
     * @throws NoProvision when an id is no ground of this day's law
     */
    public List<Procedure> fitting(Set<String> grounds) {
        grounds.forEach(this::requireGround);
        return Arrays.stream(Procedure.values())
                .filter(procedure -> !RULES.containsKey(procedure) || isPermitted(procedure, grounds))
                .toList();
    }

    /**
     * The breach, if no ground permits {@code procedure}; it names the procedures that would fit.
     *
     * @param grounds ids of the grounds that hold
     * @throws NoProvision when an id is no ground of this day's law
     */
    public Optional<Breach> breach(Procedure procedure, Set<String> grounds) {
        List<Procedure> fitting = fitting(grounds);
        if (fitting.contains(procedure)) {
            return Optional.empty();
        }
        String id = Objects.requireNonNull(RULES.get(procedure));
        Provision rule = rules.provision(id, new Applicability(procedure, subject, budget));
        return Optional.of(Breach.of(
                rule,
                said(procedure, String.join(" + ", grounds.stream().sorted().toList())),
                said(
                        procedure,
                        permitting(procedure).stream().map(Provision::id).collect(Collectors.joining(" / "))),
                change(fitting)));
    }

    private boolean isPermitted(Procedure procedure, Set<String> grounds) {
        return permitting(procedure).stream().map(Provision::id).anyMatch(grounds::contains);
    }

    private void requireGround(String id) {
        boolean known = rules.provisions().stream().anyMatch(p -> p.kind() == Kind.GROUND && p.id().equals(id));
        if (!known) {
            throw new NoProvision(id, "no such ground is in force on " + rules.day());
        }
    }

    private String said(Procedure procedure, String grounds) {
        return procedure.wireName() + " of " + subject.wireName() + ": " + (grounds.isEmpty() ? "—" : grounds);
    }

    private static Mend change(List<Procedure> fitting) {
        return Mend.change(
                "改用" + fitting.stream().map(p -> p.title().zh()).collect(Collectors.joining("或")),
                "choose " + fitting.stream().map(p -> p.title().en()).collect(Collectors.joining(" or ")));
    }
}
