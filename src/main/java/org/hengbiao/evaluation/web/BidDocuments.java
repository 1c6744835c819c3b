package org.hengbiao.evaluation.web;

import java.util.List;
import java.util.stream.Stream;
import org.hengbiao.evaluation.BlankSheets;
import org.hengbiao.evaluation.Evaluations;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.OpenedBid;
import org.hengbiao.scoring.ExpertCriterion;
import org.hengbiao.scoring.Explanation;
import org.hengbiao.scoring.Gate;
import org.hengbiao.scoring.Notice;
import org.hengbiao.scoring.Ranking;

/** What the evaluation shows, as canonical JSON: it holds whole bids and score trees, which have that form already. */
final class BidDocuments {

    private BidDocuments() {}

    static byte[] bids(List<OpenedBid> bids) {
        return JsonObject.with("bids", opened(bids)).build().canonical();
    }

    static byte[] sheet(BlankSheets.BlankSheet sheet) {
        return JsonObject.with("bids", opened(sheet.bids()))
                .with("gates", JsonArray.ofObjects(sheet.gates().stream().map(BidDocuments::gate)))
                .with("criteria", JsonArray.ofObjects(sheet.criteria().stream().map(ExpertCriterion::toJson)))
                .with(
                        "computed",
                        JsonArray.ofObjects(sheet.computed().stream().map(breakdown -> breakdown.toJson(false))))
                .with("conformityDecided", sheet.conformityDecided())
                .with("locked", sheet.locked())
                .build()
                .canonical();
    }

    static byte[] evaluation(Evaluations.Evaluation evaluation) {
        Ranking ranking = evaluation.result().ranking();
        Explanation explanation = Explanation.of(evaluation.replay().reader().rule(), ranking);
        Stream<Sha256> bids = evaluation.replay().bids().stream().map(bid -> bid.bid());
        return JsonObject.with(
                        "ranking",
                        JsonArray.ofObjects(evaluation.result().report().ranking().stream()
                                .map(place -> JsonObject.with("rank", Json.integer(place.rank()))
                                        .with("bid", place.bid().hex())
                                        .with("vendor", place.vendor().text())
                                        .with("price", place.price().toString())
                                        .with("total", place.total().toPlainString())
                                        .build())))
                .with("tree", ranking.toJson())
                .with("explanations", JsonArray.ofObjects(bids.map(bid -> explained(explanation, bid))))
                .with(
                        "notices",
                        JsonArray.ofObjects(evaluation.notices().stream().map(BidDocuments::notice)))
                .build()
                .canonical();
    }

    private static JsonObject explained(Explanation explanation, Sha256 bid) {
        return JsonObject.with("bid", bid.hex())
                .with("zh", explanation.text(bid, "zh"))
                .with("en", explanation.text(bid, "en"))
                .build();
    }

    private static JsonObject notice(Notice notice) {
        LocalizedText words = Explanation.sentence(notice);
        return JsonObject.with("code", notice.code())
                .with("bid", notice.bid().hex())
                .with("clause", notice.clause())
                .with("zh", words.zh())
                .with("en", words.en())
                .build();
    }

    private static JsonArray opened(List<OpenedBid> bids) {
        return JsonArray.ofObjects(bids.stream()
                .map(bid -> JsonObject.with("bid", bid.bid().hex())
                        .with("vendor", bid.vendor().text())
                        .with("price", bid.price().toString())
                        .with("document", bid.document().toJson())
                        .build()));
    }

    private static JsonObject gate(Gate gate) {
        return JsonObject.with("id", gate.id())
                .with("zh", gate.title().zh())
                .with("en", gate.title().en())
                .with("kind", gate.kind().code())
                .withOptional("clause", gate.clause())
                .build();
    }
}
