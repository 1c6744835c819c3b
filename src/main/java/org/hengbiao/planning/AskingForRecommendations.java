package org.hengbiao.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.exchange.AskingForExtract;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.planning.persistence.PlanRow;
import org.hengbiao.planning.persistence.PlanRows;
import org.hengbiao.platform.Part;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.Refusal;

/**
 * A purchaser asks the bureau's installation whom it can recommend for the items of a plan ({@code O87 art 14}). The names will be
 * published with the result.
 */
@ApplicationScoped
public class AskingForRecommendations {

    private final PlanRows rows;
    private final AskingForExtract asking;
    private final PlatformConfiguration configuration;

    AskingForRecommendations(PlanRows rows, AskingForExtract asking, PlatformConfiguration configuration) {
        this.rows = rows;
        this.asking = asking;
        this.configuration = configuration;
    }

    /**
     * Draws the question up, once a revision.
     *
     * @return the file to be signed and taken to the bureau; nothing when it is no plan of {@code by}'s organisation; rejected with
     *     {@code plan-empty}, {@code one-installation}
     */
    @Transactional
    public Optional<Outcome<UUID>> ask(Person by, UUID id) {
        return rows.locked(id)
                .filter(row -> row.purchaser.equals(by.organisation().text()))
                .map(row -> ask(by, row));
    }

    private Outcome<UUID> ask(Person by, PlanRow row) {
        PlanContent content = row.content();
        if (content == null) {
            return Outcome.rejected(Refusal.notNow("plan-empty", "Write the plan first.", null));
        }
        if (configuration.part() != Part.TENDERING) {
            return Outcome.rejected(Refusal.never(
                    "one-installation",
                    "The catalog is part of this installation: no file goes to another one.",
                    null));
        }
        return Outcome.accepted(asking.recommendations(Actor.person(by.id()), SubmittingPlan.question(row, content)));
    }
}
