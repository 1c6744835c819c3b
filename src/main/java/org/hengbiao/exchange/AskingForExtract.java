package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.CatalogExtract;
import org.hengbiao.catalog.CatalogExtracts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.exchange.domain.ExchangeKind;
import org.hengbiao.exchange.domain.ExtractAnswer;
import org.hengbiao.exchange.domain.ItemsQuestion;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.exchange.persistence.ExchangeFileRows;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Part;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.Refusal;

/** Asks the catalog about the items of a plan: at once where it is here, by a file where it is not. */
@ApplicationScoped
public class AskingForExtract {

    private final CatalogExtracts extracts;
    private final ExchangeFileRows rows;
    private final DraftingFiles drafting;
    private final PlatformConfiguration configuration;
    private final ClockOfRecord clock;

    AskingForExtract(
            CatalogExtracts extracts,
            ExchangeFileRows rows,
            DraftingFiles drafting,
            PlatformConfiguration configuration,
            ClockOfRecord clock) {
        this.extracts = extracts;
        this.rows = rows;
        this.drafting = drafting;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param plan the plan
     * @param revision of the plan; a later one is another question
     * @param purchaser whose plan it is
     * @param neededBy the day of need
     * @param items in the plan's order
     */
    public record PlanQuestion(
            UUID plan, int revision, CreditCode purchaser, LocalDate neededBy, List<AskedItem> items) {
        public PlanQuestion {
            items = List.copyOf(items);
        }
    }

    /**
     * One item.
     *
     * @param item its number
     * @param category id of a category
     * @param minimum least values by parameter id
     */
    public record AskedItem(String item, String category, Map<String, String> minimum) {
        public AskedItem {
            minimum = Map.copyOf(minimum);
        }
    }

    /**
     * The extract of each item, by its number.
     *
     * @param by who asks
     * @return rejected with {@code extract-missing} while the bureau's answer has not come in; the question is then drawn up
     */
    @Transactional
    public Outcome<Map<String, CatalogExtract>> ask(Actor by, PlanQuestion question) {
        if (configuration.part() != Part.TENDERING) {
            return Outcome.accepted(own(question));
        }
        Optional<ExchangeFileRow> asked = rows.about(question.plan(), ExchangeKind.EXTRACT_REQUEST.text()).stream()
                .filter(row -> ItemsQuestion.read(ExchangeKind.EXTRACT_REQUEST, row.document)
                                .revision()
                        == question.revision())
                .findFirst();
        Optional<ExtractAnswer> answer =
                asked.flatMap(row -> rows.answerTo(row.sha256())).map(row -> ExtractAnswer.read(row.document));
        if (answer.isPresent()) {
            return Outcome.accepted(received(question, answer.get()));
        }
        ExchangeFileRow file = asked.orElseGet(() -> drawUp(by, question, ExchangeKind.EXTRACT_REQUEST));
        return Outcome.rejected(Refusal.notNow(
                "extract-missing",
                "The catalog is the bureau's own installation. Sign the file " + file.id
                        + ", take it to the bureau and bring its answer in; then submit again.",
                null));
    }

    /** Draws up the question whom the bureau can recommend ({@code O87 art 14}); the same revision twice is one question. */
    @Transactional
    public UUID recommendations(Actor by, PlanQuestion question) {
        return rows.about(question.plan(), ExchangeKind.RECOMMENDATION_REQUEST.text()).stream()
                .filter(row -> ItemsQuestion.read(ExchangeKind.RECOMMENDATION_REQUEST, row.document)
                                .revision()
                        == question.revision())
                .findFirst()
                .orElseGet(() -> drawUp(by, question, ExchangeKind.RECOMMENDATION_REQUEST))
                .id;
    }

    private ExchangeFileRow drawUp(Actor by, PlanQuestion question, ExchangeKind kind) {
        ItemsQuestion document = new ItemsQuestion(
                kind, question.plan(), question.revision(), question.neededBy(), clock.now(), items(question));
        return drafting.keep(
                by,
                new DraftingFiles.Draft(
                        kind, question.plan(), question.purchaser().text(), null, Octets.of(document.canonical())));
    }

    private static List<ItemsQuestion.Item> items(PlanQuestion question) {
        return question.items().stream()
                .map(item -> new ItemsQuestion.Item(item.item(), item.category(), item.minimum()))
                .toList();
    }

    private Map<String, CatalogExtract> own(PlanQuestion question) {
        Instant now = clock.now();
        Map<String, CatalogExtract> found = new java.util.LinkedHashMap<>();
        question.items()
                .forEach(item -> found.put(
                        item.item(),
                        extracts.extract(new CatalogExtracts.ExtractQuestion(
                                item.category(), item.minimum(), now, question.neededBy()))));
        return found;
    }

    private static Map<String, CatalogExtract> received(PlanQuestion question, ExtractAnswer answer) {
        Map<String, CatalogExtract> found = new java.util.LinkedHashMap<>();
        question.items()
                .forEach(item -> found.put(
                        item.item(), CatalogExtract.told(answer.enough().getOrDefault(item.item(), false))));
        return found;
    }
}
