package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Bid;

/** The decision follows the ranking, and the notice follows the decision. */
record AwardCheck(
        StoredZip zip, StatementSet statements, SignedActs acts, UUID tenderId, PublicationCheck.Tender tender) {

    private static final String NOTICE = "hengbiao.org/award-notice@v1";

    /** The decision; {@code O87 art 68}: the purchaser takes the first of the ranking. */
    AwardDecision decision(Sha256 report, EvaluationReplay.Result result) {
        Stated stated = statements.only("AwardDecided");
        AwardDecision decision = AwardDecision.read(acts.of(stated).content());
        stated.require(
                decision.tender().equals(tenderId) && tender.lots().contains(decision.lot()),
                "decides on another tender or lot");
        stated.require(
                acts.of(stated).signer().organisation().equals(tender.purchaser()), "was not made by the purchaser");
        stated.require(
                decision.report().equals(report), "rests on another report than the one that all members signed");
        List<EvaluationReport.Place> ranking = result.report().ranking();
        stated.require(!ranking.isEmpty(), "awards a tender in which no bid has a rank");
        EvaluationReport.Place first = ranking.get(0);
        stated.require(
                decision.winner().equals(first.vendor())
                        && decision.bid().equals(first.bid())
                        && decision.price().equals(first.price()),
                "does not award to the first of the ranking, bid " + first.bid());
        for (Stated signed : statements.of("ReportSigned")) {
            stated.require(!stated.at().isBefore(signed.at()), "was decided before all members had signed the report");
        }
        return decision;
    }

    /** The notice ({@code O87 art 69}) says what was decided, and what the winner offered. */
    Stated notice(AwardDecision decision, List<EvaluationReplay.Opened> opened) throws IOException {
        Stated decided = statements.only("AwardDecided");
        Stated announced = statements.only("AwardAnnounced");
        announced.require(!announced.at().isBefore(decided.at()), "was announced before it was decided");
        byte[] octets = zip.read(DossierNames.AWARD_NOTICE);
        announced.require(
                announced.fields().sha256("notice").equals(Sha256.of(octets)),
                "announced another notice than the dossier's award-notice.json");
        String name = "file " + DossierNames.AWARD_NOTICE;
        return BrokenLink.at(name, () -> {
            JsonReader notice = JsonParser.readCanonical(octets).type(NOTICE);
            JsonReader winner = notice.object("winner");
            BrokenLink.unless(
                    notice.uuid("tender").equals(tenderId)
                            && winner.text("vendor").equals(decision.winner().text())
                            && winner.money("amount").equals(decision.price()),
                    name + ": tells another tender, winner or amount than was decided");
            BrokenLink.unless(
                    offers(notice).equals(offers(decision, opened)), name + ": tells other goods than were offered");
            return announced;
        });
    }

    private static List<String> offers(JsonReader notice) {
        return notice.objects("items").stream()
                .map(item -> String.join(
                        "|", item.text("item"), item.text("brand"), item.text("model"), item.text("unitPrice")))
                .toList();
    }

    private static List<String> offers(AwardDecision decision, List<EvaluationReplay.Opened> opened) {
        return awarded(decision, opened)
                .map(offer -> String.join(
                        "|",
                        offer.item(),
                        offer.product().brand(),
                        offer.product().model(),
                        offer.unitPrice().toString()))
                .toList();
    }

    private static Stream<Bid.Offer> awarded(AwardDecision decision, List<EvaluationReplay.Opened> opened) {
        return opened.stream()
                .filter(bid -> bid.bid().equals(decision.bid()))
                .flatMap(bid -> bid.document().offers().stream());
    }

    /** An admission case, if the winner's product was outside the catalog: it is about the winner and its offer. */
    int admissions(AwardDecision decision, List<EvaluationReplay.Opened> opened) {
        List<Stated> cases = statements.of("AdmissionCaseOpened");
        for (Stated stated : cases) {
            JsonReader in = stated.fields();
            boolean offered = awarded(decision, opened)
                    .map(Bid.Offer::product)
                    .anyMatch(product -> product.maker().equals(in.text("maker"))
                            && product.brand().equals(in.text("brand"))
                            && product.model().equals(in.text("model")));
            stated.require(
                    offered && in.sha256("bid").equals(decision.bid()), "is about a product that was not awarded");
        }
        return cases.size();
    }
}
