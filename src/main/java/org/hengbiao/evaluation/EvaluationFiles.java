package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hengbiao.evaluation.persistence.ReviewRow;
import org.hengbiao.evaluation.persistence.ReviewRows;
import org.hengbiao.evidence.BidFactsReader;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.scoring.Stage;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLaw;

/** What the evaluation of a tender rests on so far: opened bids and the reviews that came. */
@ApplicationScoped
class EvaluationFiles {

    private final OpenedBids bids;
    private final ReviewRows reviews;
    private final TenderLaw law;

    EvaluationFiles(OpenedBids bids, ReviewRows reviews, TenderLaw law) {
        this.bids = bids;
        this.reviews = reviews;
        this.law = law;
    }

    /** The replay, once there is a qualification review. */
    @Transactional
    public Optional<EvaluationReplay> of(TenderFacts tender) {
        return documents(tender, Stage.QUALIFICATION).stream()
                .findFirst()
                .map(qualification -> with(tender, qualification, documents(tender, Stage.CONFORMITY)));
    }

    /** The replay as it would be with these reviews. */
    @Transactional
    public EvaluationReplay with(TenderFacts tender, GateReview qualification, List<GateReview> conformity) {
        BidFactsReader reader = new BidFactsReader(law.of(tender).rule(), tender.coreItem(), tender.deadline());
        List<EvaluationReplay.Opened> opened = bids.of(tender.id()).stream()
                .map(bid -> new EvaluationReplay.Opened(bid.bid(), bid.document()))
                .toList();
        return new EvaluationReplay(reader, opened, qualification, conformity);
    }

    /** The reviews of a stage. */
    @Transactional
    public List<GateReview> documents(TenderFacts tender, Stage stage) {
        return reviews.ofStage(tender.id(), stage.code()).stream()
                .map((ReviewRow row) -> GateReview.read(stage, row.document))
                .toList();
    }
}
