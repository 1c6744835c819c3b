package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.exchange.persistence.ExchangeFileRows;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/** The bureau draws up the answer to a question that came in, from the facts of the moment. */
@ApplicationScoped
public class DraftingAnswer {

    private final ExchangeFileRows rows;
    private final ExchangeFiles files;
    private final DraftingFiles drafting;
    private final CatalogAnswers answers;
    private final ClockOfRecord clock;

    DraftingAnswer(
            ExchangeFileRows rows,
            ExchangeFiles files,
            DraftingFiles drafting,
            CatalogAnswers answers,
            ClockOfRecord clock) {
        this.rows = rows;
        this.files = files;
        this.drafting = drafting;
        this.answers = answers;
        this.clock = clock;
    }

    /** Draws the answer up, once; {@code no-question}, {@code answered-before}, {@code case-open}. */
    @Transactional
    public Optional<Outcome<ExchangeFile>> answer(Person clerk, UUID id) {
        return rows.locked(id).map(row -> answer(clerk, row));
    }

    private Outcome<ExchangeFile> answer(Person clerk, ExchangeFileRow row) {
        if (row.isOut() || row.kind().answer().isEmpty()) {
            return Outcome.rejected(Refusal.never("no-question", "Only a question that came in is answered.", null));
        }
        if (rows.answerTo(row.sha256()).isPresent()) {
            return Outcome.rejected(Refusal.never("answered-before", "The answer is drawn up already.", null));
        }
        Instant now = clock.now();
        Optional<Octets> document = answers.to(clerk, row, now);
        if (document.isEmpty()) {
            return Outcome.rejected(
                    Refusal.notNow("case-open", "Decide the admission case first; then its ruling can go out.", null));
        }
        return Outcome.accepted(files.toFile(drafting.keep(
                Actor.person(clerk.id()),
                new DraftingFiles.Draft(
                        row.kind().answer().get(), row.about, row.owner, row.sha256(), document.get()))));
    }
}
