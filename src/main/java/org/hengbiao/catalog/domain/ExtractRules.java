package org.hengbiao.catalog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengbiao.catalog.CatalogExtract;
import org.hengbiao.catalog.Ground;

/** What the prior review learns of the products that meet an item's minimum. */
public final class ExtractRules {

    private static final Set<String> NOT_LISTED =
            Set.of("never-admitted", "not-yet-admitted", "removed", "not-on-record");

    private ExtractRules() {}

    /**
     * What is asked.
     *
     * @param at eligibility at this instant, as known at it
     * @param neededBy the day of need
     * @param enoughMakers from how many makers on there are enough
     */
    public record Question(Instant at, LocalDate neededBy, int enoughMakers) {}

    /**
     * The extract.
     *
     * @param meeting the products that meet the minimum
     * @param question eligibility at its instant, as known at it; the day of need; how many makers are enough
     */
    public static CatalogExtract of(List<ProductFacts> meeting, Question question) {
        Instant at = question.at();
        LocalDate neededBy = question.neededBy();
        List<ProductFacts> eligible = meeting.stream()
                .filter(facts -> Eligibility.at(facts, at, at).eligible())
                .toList();
        Set<String> makers = new HashSet<>();
        eligible.forEach(facts -> makers.add(facts.product().fact().maker()));
        return new CatalogExtract(
                makers.size() >= question.enoughMakers(),
                new CatalogExtract.Counts(eligible.size(), makers.size()),
                eligible.stream()
                        .flatMap(facts -> ending(facts, at, neededBy).stream())
                        .toList(),
                meeting.stream()
                        .flatMap(facts -> withdrawn(facts, at, neededBy).stream())
                        .toList());
    }

    private static Optional<CatalogExtract.Ending> ending(ProductFacts facts, Instant at, LocalDate neededBy) {
        return facts.requiredKinds().stream()
                .sorted()
                .filter(kind -> Eligibility.coverage(facts, kind, neededBy, at).isEmpty())
                .flatMap(kind -> Eligibility.coverage(facts, kind, CatalogDay.of(at), at).stream())
                .findFirst()
                .map(certificate -> new CatalogExtract.Ending(
                        facts.product().fact().number(), model(facts), certificate.number(), certificate.expiresOn()));
    }

    private static Optional<CatalogExtract.Withdrawn> withdrawn(ProductFacts facts, Instant at, LocalDate neededBy) {
        Set<String> grounds = Eligibility.at(facts, CatalogDay.startOf(neededBy), at).grounds().stream()
                .map(Ground::code)
                .collect(Collectors.toSet());
        if (grounds.stream().anyMatch(NOT_LISTED::contains) || !grounds.contains("withdrawn")) {
            return Optional.empty();
        }
        return facts.withdrawals().stream()
                .findFirst()
                .map(known -> new CatalogExtract.Withdrawn(
                        facts.product().fact().number(),
                        model(facts),
                        known.fact().on()));
    }

    private static String model(ProductFacts facts) {
        return facts.product().fact().model() + " " + facts.product().fact().version();
    }
}
