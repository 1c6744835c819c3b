package org.hengbiao.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hengbiao.award.persistence.AwardNoticeRow;
import org.hengbiao.award.persistence.AwardNoticeRows;
import org.hengbiao.evaluation.Evaluations;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Directory;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.OpenedBid;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.scoring.Explanation;
import org.hengbiao.tendering.TenderFacts;

/**
 * What a loser is told of its own bid (未中标结果告知, {@code O87 art 69}): score, rank and reasons. Grades come sorted and
 * nameless; nothing of another loser is in it.
 */
@ApplicationScoped
public class Debriefs {

    private final Awards awards;
    private final AwardNoticeRows notices;
    private final Evaluations evaluations;
    private final OpenedBids bids;
    private final Directory directory;

    Debriefs(Awards awards, AwardNoticeRows notices, Evaluations evaluations, OpenedBids bids, Directory directory) {
        this.awards = awards;
        this.notices = notices;
        this.evaluations = evaluations;
        this.bids = bids;
        this.directory = directory;
    }

    /**
     * The debrief of {@code vendor}; nothing before the notice, for the winner, and for who did not bid.
     *
     * @return JSON: {@code winner}, {@code challengeUntil}, and either {@code unopened} or {@code bid}, {@code zh},
     *     {@code en}, {@code explanation} with {@code rank} and {@code total} where there are any
     */
    @Transactional
    public Optional<JsonObject> of(CreditCode vendor, TenderFacts tender) {
        Award award = awards.of(tender.id()).orElse(null);
        AwardNoticeRow notice = notices.findByIdOptional(tender.id()).orElse(null);
        if (award == null || notice == null || award.winner().equals(vendor)) {
            return Optional.empty();
        }
        if (!bids.bidders(tender.id()).contains(vendor)) {
            return Optional.empty();
        }
        JsonObject.Builder debrief = JsonObject.with("tender", tender.id().toString())
                .with("vendor", vendor.text())
                .with("winner", winner(award))
                .with("challengeUntil", notice.challengeUntil.toString())
                .with("provisional", notice.provisional)
                .with("clause", "O94 art 10");
        Optional<OpenedBid> own = bids.of(tender.id()).stream()
                .filter(bid -> bid.vendor().equals(vendor))
                .findFirst();
        if (own.isEmpty()) {
            return Optional.of(
                    debrief.with("unopened", bids.unopened(tender.id(), vendor).orElse(""))
                            .build());
        }
        explain(evaluations.of(tender).orElseThrow(), own.get().bid(), debrief);
        return Optional.of(debrief.build());
    }

    private JsonObject winner(Award award) {
        String name = directory
                .organisation(award.winner())
                .map(found -> found.name().zh())
                .orElse(award.winner().text());
        return JsonObject.with("vendor", award.winner().text())
                .with("name", name)
                .with("amount", award.price().toString())
                .build();
    }

    private static void explain(Evaluations.Evaluation evaluation, Sha256 bid, JsonObject.Builder debrief) {
        Explanation explanation = Explanation.of(
                evaluation.replay().reader().rule(), evaluation.result().ranking());
        debrief.with("bid", bid.hex())
                .with("zh", explanation.text(bid, "zh"))
                .with("en", explanation.text(bid, "en"))
                .with("explanation", explanation.toJson(bid));
        evaluation.result().report().ranking().stream()
                .filter(place -> place.bid().equals(bid))
                .findFirst()
                .ifPresent(place -> rank(place, debrief));
    }

    private static void rank(EvaluationReport.Place place, JsonObject.Builder debrief) {
        debrief.with("rank", Json.integer(place.rank()))
                .with("total", place.total().toPlainString());
    }
}
