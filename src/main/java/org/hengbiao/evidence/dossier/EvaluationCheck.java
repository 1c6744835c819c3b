package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.evidence.BidFactsReader;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.evidence.draw.DrawnOrder;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.Stage;

/** Reviews and score sheets of the whole committee, and every score computed again from them. */
record EvaluationCheck(
        StoredZip zip, StatementSet statements, SignedActs acts, UUID tenderId, PublicationCheck.Tender tender) {

    /** The members of the committee as it was formed last, as actors are named. */
    Set<String> members() {
        Stated formed = statements.last("CommitteeFormed");
        Set<String> members = new HashSet<>();
        for (JsonReader member : formed.fields().objects("members")) {
            formed.require(members.add("person:" + member.uuid("person")), "names a member twice");
        }
        formed.require(members.size() >= 2, "is no committee");
        return members;
    }

    /**
     * The bids under the reviews.
     *
     * @param opened the bids that opened
     * @throws BrokenLink when a review is missing, foreign, or of somebody who is no member
     */
    EvaluationReplay replay(Set<String> members, List<EvaluationReplay.Opened> opened) {
        Stated reviewed = statements.only("QualificationReviewed");
        GateReview qualification = review(Stage.QUALIFICATION, reviewed);
        reviewed.require(
                Set.of(tender.agency(), tender.purchaser())
                        .contains(acts.of(reviewed).signer().organisation()),
                "was made by neither the agency nor the purchaser (O87 art 44)");
        List<GateReview> conformity = new ArrayList<>();
        for (Stated stated : oneOfEach(members, "ConformityReviewed")) {
            conformity.add(review(Stage.CONFORMITY, stated));
        }
        BidFactsReader reader = new BidFactsReader(tender.rule(), tender.coreItem(), tender.deadline());
        return new EvaluationReplay(reader, opened, qualification, conformity);
    }

    private GateReview review(Stage stage, Stated stated) {
        GateReview review = GateReview.read(stage, acts.of(stated).content());
        stated.require(
                review.tender().equals(tenderId) && tender.lots().contains(review.lot()),
                "is a review of another tender or lot");
        return review;
    }

    /** @throws BrokenLink unless each member, and nobody else, has exactly one statement of that act */
    List<Stated> oneOfEach(Set<String> members, String act) {
        Set<String> seen = new HashSet<>();
        List<Stated> found = statements.of(act);
        for (Stated stated : found) {
            stated.require(members.contains(stated.actor()), "is of somebody who is no member of the committee");
            stated.require(seen.add(stated.actor()), "is the second of the same member");
        }
        BrokenLink.unless(
                seen.size() == members.size(),
                act + ": " + seen.size() + " of " + members.size() + " members of the committee have one");
        return found;
    }

    /**
     * Every member's sheet: revealed as it was locked, and not before all were.
     *
     * @throws BrokenLink for the first that is not
     */
    List<EvaluationReplay.SignedSheet> sheets(Set<String> members, BoxCheck.Box box) {
        List<Stated> locked = oneOfEach(members, "SheetLocked");
        Stated lastLocked = locked.get(locked.size() - 1);
        List<EvaluationReplay.SignedSheet> sheets = new ArrayList<>();
        for (Stated revealed : oneOfEach(members, "SheetRevealed")) {
            SignedActs.Signed act = acts.of(revealed);
            ScoreSheet sheet = ScoreSheet.read(act.content());
            Stated lock = locked.stream()
                    .filter(each -> each.actor().equals(revealed.actor()))
                    .findFirst()
                    .orElseThrow();
            lock.require(
                    lock.fields().sha256("sheet").equals(act.digest()),
                    "locked another sheet than the one that was revealed later");
            revealed.require(!revealed.at().isBefore(lastLocked.at()), "was revealed before all were locked");
            revealed.require(
                    revealed.actor().equals("person:" + sheet.member())
                            && sheet.tender().equals(tenderId)
                            && tender.lots().contains(sheet.lot())
                            && sheet.closing().equals(box.closed().entry()),
                    "is a sheet of another member, tender, lot or closing");
            sheets.add(new EvaluationReplay.SignedSheet(act.digest(), sheet));
        }
        return List.copyOf(sheets);
    }

    /**
     * Computes all scores and the ranking again.
     *
     * @throws BrokenLink naming the first value of ranking.json that comes out otherwise
     */
    EvaluationReplay.Result recompute(
            EvaluationReplay replay, List<EvaluationReplay.SignedSheet> sheets, Optional<DrawnOrder> drawn)
            throws IOException {
        EvaluationReplay.Result result = BrokenLink.at(
                "recomputation", () -> replay.result(tenderId, tender.lots().get(0), sheets, drawn));
        byte[] stated = zip.read(DossierNames.RANKING);
        byte[] computed = result.ranking().toJson().canonical();
        if (!Arrays.equals(stated, computed)) {
            throw new BrokenLink("file " + DossierNames.RANKING + ": "
                    + JsonDifference.first(
                            JsonParser.parse(stated), result.ranking().toJson()));
        }
        return result;
    }

    /** @throws BrokenLink unless every member signed the report that comes out of the recomputation */
    Sha256 requireReport(Set<String> members, EvaluationReplay.Result result) {
        byte[] report = result.report().canonical();
        for (Stated signed : oneOfEach(members, "ReportSigned")) {
            byte[] content = acts.of(signed).content();
            if (!Arrays.equals(content, report)) {
                throw new BrokenLink(signed.name() + ": the signed report differs from the recomputation: "
                        + JsonDifference.first(JsonParser.parse(content), JsonParser.parse(report)));
            }
            signed.require(
                    signed.fields().sha256("report").equals(result.report().digest()), "names another report");
        }
        return result.report().digest();
    }
}
