package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.LaterFacts;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;

/**
 * What the catalog learned about a tender's items after its publication. The tender stays on what was recorded by then; these are
 * flags for people, nothing follows from them by itself.
 */
@ApplicationScoped
public class TenderFlags {

    private final Tenders tenders;
    private final LaterFacts later;

    TenderFlags(Tenders tenders, LaterFacts later) {
        this.tenders = tenders;
        this.later = later;
    }

    /**
     * The flags of one item.
     *
     * @param item its number
     * @param category id of its category
     * @param found counts, and for the bureau the products
     */
    public record ItemFlags(String item, String category, LaterFacts.LaterFound found) {}

    /** Item by item, for the tender's purchaser and agency and for the bureau; nothing for anybody else, nor for a draft. */
    @Transactional
    public Optional<List<ItemFlags>> of(Person reader, UUID tender) {
        return tenders.publishedFacts(tender)
                .filter(facts -> mayRead(reader, facts))
                .flatMap(facts -> tenders.terms(tender)
                        .map(TenderTerms::publishedAt)
                        .map(publishedAt -> flags(reader, facts, publishedAt)));
    }

    private List<ItemFlags> flags(Person reader, TenderFacts facts, Instant publishedAt) {
        return facts.items().stream()
                .map(item -> new ItemFlags(
                        item.item(),
                        item.category(),
                        later.since(
                                reader,
                                new LaterFacts.LaterQuestion(item.category(), item.minimum(), publishedAt, null))))
                .toList();
    }

    private static boolean mayRead(Person reader, TenderFacts facts) {
        return reader.is(Role.BUREAU)
                || (reader.is(Role.PURCHASER) && reader.organisation().equals(facts.purchaser()))
                || (reader.is(Role.AGENCY) && reader.organisation().equals(facts.agency()));
    }
}
