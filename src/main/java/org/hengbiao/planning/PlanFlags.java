package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.LaterFacts;
import org.hengbiao.identity.Person;

/** What the catalog learned about a plan's items after its submission, when its sheet was frozen. */
@ApplicationScoped
public class PlanFlags {

    private final Plans plans;
    private final LaterFacts later;

    PlanFlags(Plans plans, LaterFacts later) {
        this.plans = plans;
        this.later = later;
    }

    /**
     * The flags of one item.
     *
     * @param item its number
     * @param category id of its category
     * @param products how many products the later facts touch
     * @param facts how many there are
     * @param backDated how many of them count from before the submission
     */
    public record PlanItemFlags(String item, String category, int products, int facts, int backDated) {}

    /** Item by item, counts only; nothing for a plan that {@code reader} may not see or that is not submitted. */
    @Transactional
    public Optional<List<PlanItemFlags>> of(Person reader, UUID id) {
        return plans.find(reader, id).flatMap(plan -> {
            PlanContent content = plan.content();
            Instant submittedAt = plan.submittedAt();
            return content == null || submittedAt == null
                    ? Optional.empty()
                    : Optional.of(content.items().stream()
                            .map(item -> flags(reader, item, submittedAt))
                            .toList());
        });
    }

    private PlanItemFlags flags(Person reader, PlanItem item, Instant submittedAt) {
        LaterFacts.LaterFound found =
                later.since(reader, new LaterFacts.LaterQuestion(item.category(), item.minimum(), submittedAt, null));
        return new PlanItemFlags(item.item(), item.category(), found.products(), found.facts(), found.backDated());
    }
}
