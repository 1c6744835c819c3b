package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.evaluation.persistence.ReviewRow;
import org.hengbiao.evaluation.persistence.ReviewRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.scoring.Stage;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;

/** What both reviews do alike, inside the use case's transaction. */
@ApplicationScoped
class KeepingReviews {

    private static final int SHOWN = 8;

    private final ReviewRows reviews;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    KeepingReviews(ReviewRows reviews, RecordingActs recording, ClockOfRecord clock) {
        this.reviews = reviews;
        this.recording = recording;
        this.clock = clock;
    }

    void keep(Person person, TenderFacts tender, GateReview review) {
        Instant now = clock.now();
        ReviewRow row = new ReviewRow();
        row.id = Identifiers.next(now);
        row.tender = tender.id();
        row.stage = review.stage().code();
        row.person = person.id();
        row.document = review.canonical();
        row.at = now;
        reviews.persist(row);
        reviews.flush();
    }

    boolean has(TenderFacts tender, Stage stage, Person person) {
        return reviews.count("tender = ?1 and stage = ?2 and person = ?3", tender.id(), stage.code(), person.id()) > 0;
    }

    /** Ends the tender because the law wants more bidders than there are. */
    void fail(TenderFacts tender, String reason, String clause) {
        recording.milestone(
                TenderMilestones.FAILED,
                Act.of("TenderFailed", Actor.PLATFORM)
                        .about(tender.id())
                        .with(JsonObject.with("reason", reason)
                                .with("clause", clause)
                                .build()));
    }

    /** Whether a review is for something else. */
    static List<String> foreign(TenderFacts tender, GateReview review) {
        List<String> faults = new ArrayList<>();
        if (!review.tender().equals(tender.id()) || !review.lot().equals(TenderFacts.ONLY_LOT)) {
            faults.add("The review names another tender or lot.");
        }
        return faults;
    }

    /** The first faults in one text; all of them could be thousands. */
    static String inShort(List<String> faults) {
        String shown = String.join(" ", faults.subList(0, Math.min(SHOWN, faults.size())));
        return faults.size() > SHOWN ? shown + " And " + (faults.size() - SHOWN) + " more." : shown;
    }
}
