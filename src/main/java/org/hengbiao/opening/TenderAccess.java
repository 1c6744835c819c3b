package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.identity.Person;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;

/** Published tenders as somebody may act on them: each acts on its own organisation's only. */
@ApplicationScoped
public class TenderAccess {

    private final Tenders tenders;

    TenderAccess(Tenders tenders) {
        this.tenders = tenders;
    }

    /** Any published tender. */
    public Optional<TenderFacts> published(UUID tender) {
        return tenders.facts(tender).filter(facts -> facts.reached(TenderMilestones.PUBLISHED));
    }

    /** A tender that the person's organisation runs as agency. */
    public Optional<TenderFacts> asAgency(Person person, UUID tender) {
        return published(tender).filter(facts -> facts.agency().equals(person.organisation()));
    }

    /** A tender that the person's organisation buys in. */
    public Optional<TenderFacts> asPurchaser(Person person, UUID tender) {
        return published(tender).filter(facts -> facts.purchaser().equals(person.organisation()));
    }
}
