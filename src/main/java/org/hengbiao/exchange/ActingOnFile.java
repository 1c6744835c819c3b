package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hengbiao.catalog.OpeningAdmissionCase;
import org.hengbiao.catalog.RecordingRuling;
import org.hengbiao.evidence.Actor;
import org.hengbiao.exchange.domain.AdmissionRulingAnswer;
import org.hengbiao.exchange.domain.ExchangeKind;
import org.hengbiao.exchange.domain.ExtractAnswer;
import org.hengbiao.exchange.domain.ItemsQuestion;
import org.hengbiao.exchange.domain.MembershipAnswer;
import org.hengbiao.exchange.domain.RecommendationList;
import org.hengbiao.exchange.domain.WinnerQuestion;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.exchange.persistence.ExchangeFileRows;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.ClockOfRecord;

/** What follows from a file that came in. Reading it first refuses whatever is not of its kind. */
@ApplicationScoped
class ActingOnFile {

    private final ExchangeFileRows rows;
    private final OpeningAdmissionCase opening;
    private final RecordingRuling rulings;
    private final DraftingFiles drafting;
    private final ClockOfRecord clock;

    ActingOnFile(
            ExchangeFileRows rows,
            OpeningAdmissionCase opening,
            RecordingRuling rulings,
            DraftingFiles drafting,
            ClockOfRecord clock) {
        this.rows = rows;
        this.opening = opening;
        this.rulings = rulings;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** The plan or tender that a question is about. */
    UUID about(ExchangeKind kind, byte[] document) {
        return kind == ExchangeKind.EXTRACT_REQUEST || kind == ExchangeKind.RECOMMENDATION_REQUEST
                ? ItemsQuestion.read(kind, document).plan()
                : WinnerQuestion.read(kind, document).winner().tender();
    }

    /** The question that an answer answers. */
    Sha256 request(ExchangeKind kind, byte[] document) {
        return switch (kind) {
            case EXTRACT_ANSWER -> ExtractAnswer.read(document).request();
            case RECOMMENDATION_LIST -> RecommendationList.read(document).request();
            case MEMBERSHIP_ANSWER -> MembershipAnswer.read(document).request();
            case ADMISSION_RULING -> AdmissionRulingAnswer.read(document).request();
            default -> throw new IllegalArgumentException("no answer: " + kind);
        };
    }

    /** An admission case comes before the bureau; other questions wait for a clerk. */
    void onQuestion(ExchangeFileRow row) {
        if (row.kind() == ExchangeKind.ADMISSION_CASE) {
            opening.open(WinnerQuestion.read(row.kind(), row.document).winner());
        }
    }

    /** Out opens the admission case and draws up its file; a ruling ends it. */
    void onAnswer(Person person, ExchangeFileRow question, ExchangeFileRow answer) {
        if (answer.kind() == ExchangeKind.MEMBERSHIP_ANSWER
                && !MembershipAnswer.read(answer.document).listed()) {
            WinnerQuestion asked = WinnerQuestion.read(question.kind(), question.document);
            opening.open(asked.winner());
            if (asked(question.about, asked)) {
                return;
            }
            WinnerQuestion admission = new WinnerQuestion(
                    ExchangeKind.ADMISSION_CASE, asked.winner(), asked.at(), asked.knownAt(), clock.now());
            drafting.keep(
                    Actor.PLATFORM,
                    new DraftingFiles.Draft(
                            admission.kind(), question.about, question.owner, null, Octets.of(admission.canonical())));
        }
        if (answer.kind() == ExchangeKind.ADMISSION_RULING) {
            AdmissionRulingAnswer ruling = AdmissionRulingAnswer.read(answer.document);
            rulings.record(
                    person,
                    WinnerQuestion.read(question.kind(), question.document).winner(),
                    new RecordingRuling.Foreign(ruling.decision(), ruling.reason(), answer.sha256()));
        }
    }

    /** Whether the winner's case has its file already. */
    private boolean asked(UUID tender, WinnerQuestion asked) {
        return rows.about(tender, ExchangeKind.ADMISSION_CASE.text()).stream()
                .map(row -> WinnerQuestion.read(row.kind(), row.document))
                .anyMatch(before -> before.winner().equals(asked.winner()));
    }
}
