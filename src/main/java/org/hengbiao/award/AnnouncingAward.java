package org.hengbiao.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.award.domain.AwardNotice;
import org.hengbiao.award.persistence.AwardNoticeRow;
import org.hengbiao.award.persistence.AwardNoticeRows;
import org.hengbiao.catalog.AdmissionRequest;
import org.hengbiao.catalog.OfferedProduct;
import org.hengbiao.evaluation.Committees;
import org.hengbiao.evaluation.SeatKind;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.BidFactsReader;
import org.hengbiao.exchange.SettlingMembership;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Milestone;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.opening.OpenedBid;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.Answer;
import org.hengbiao.sealing.Bid;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLocks;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;
import org.jspecify.annotations.Nullable;

/** The agency announces the award ({@code O87 art 69}); a winner from outside the catalog opens its admission case by that. */
@ApplicationScoped
public class AnnouncingAward {

    private final Awards awards;
    private final AwardNoticeRows notices;
    private final AwardCalendar calendar;
    private final OpenedBids bids;
    private final Committees committees;
    private final Directory directory;
    private final SettlingMembership settling;
    private final RecordingActs recording;
    private final TenderLocks locks;
    private final Tenders tenders;
    private final ClockOfRecord clock;

    AnnouncingAward(
            Awards awards,
            AwardNoticeRows notices,
            AwardCalendar calendar,
            OpenedBids bids,
            Committees committees,
            Directory directory,
            SettlingMembership settling,
            RecordingActs recording,
            TenderLocks locks,
            Tenders tenders,
            ClockOfRecord clock) {
        this.awards = awards;
        this.notices = notices;
        this.calendar = calendar;
        this.bids = bids;
        this.committees = committees;
        this.directory = directory;
        this.settling = settling;
        this.recording = recording;
        this.locks = locks;
        this.tenders = tenders;
        this.clock = clock;
    }

    /** Publishes the notice, once; answers its canonical JSON. */
    @Transactional
    public Outcome<Octets> announce(Person agent, UUID id) {
        locks.exclusive(id);
        TenderFacts tender = tenders.facts(id).orElseThrow();
        Award award = awards.of(id).orElse(null);
        if (award == null) {
            return Outcome.rejected(Refusal.notNow(
                    "not-decided", "The award is announced when the purchaser has decided.", "O87 art 69"));
        }
        if (tender.reached(TenderMilestones.ANNOUNCED)) {
            return Outcome.rejected(Refusal.never("announced-before", "The award was announced.", null));
        }
        OpenedBid winning = bids.of(id).stream()
                .filter(bid -> bid.bid().equals(award.bid()))
                .findFirst()
                .orElseThrow();
        AwardNotice notice = notice(tender, award, winning, clock.now());
        Octets document = Octets.of(notice.toJson().canonical());
        Recorded recorded = recording.milestone(
                TenderMilestones.ANNOUNCED,
                Act.of("AwardAnnounced", Actor.person(agent.id()))
                        .about(id)
                        .with(JsonObject.with("notice", document.sha256().hex()).build())
                        .at(notice.days().announcedAt()));
        keep(notice, document, recorded);
        admit(tender, winning);
        return Outcome.accepted(document);
    }

    private AwardNotice notice(TenderFacts tender, Award award, OpenedBid winning, Instant now) {
        List<String> experts = committees.of(tender.id()).orElseThrow().members().stream()
                .filter(member -> member.kind() == SeatKind.EXPERT)
                .map(member -> member.name())
                .sorted()
                .toList();
        return new AwardNotice(
                tender.id(),
                new AwardNotice.Title(
                        tender.number(),
                        tender.titleZh(),
                        tender.titleEn(),
                        name(tender.purchaser()),
                        name(tender.agency())),
                new AwardNotice.Winner(
                        award.winner(), name(award.winner()), award.price(), makerSize(winning.document())),
                winning.document().offers(),
                experts,
                calendar.days(tender, now));
    }

    private String name(CreditCode organisation) {
        return directory
                .organisation(organisation)
                .map(found -> found.name().zh())
                .orElse(organisation.text());
    }

    private static @Nullable String makerSize(Bid bid) {
        Answer answer = bid.answers().get(BidFactsReader.MAKER_SIZE);
        return answer == null ? null : answer.text();
    }

    private void keep(AwardNotice notice, Octets document, Recorded recorded) {
        AwardNoticeRow row = new AwardNoticeRow();
        row.tender = notice.tender();
        row.document = document.toArray();
        row.challengeUntil = notice.days().challengeUntil();
        row.provisional = notice.days().provisional();
        row.at = recorded.at();
        row.entry = recorded.entry().octets();
        notices.persist(row);
    }

    /** The catalog counts as it was on record when the tender was published; later entries change no award. */
    private void admit(TenderFacts tender, OpenedBid winning) {
        Milestone published = tender.milestones().get(TenderMilestones.PUBLISHED);
        if (published == null) {
            throw new IllegalStateException("an awarded tender was published");
        }
        winning.document().offers().stream()
                .map(AnnouncingAward::offered)
                .distinct()
                .forEach(product -> settling.settle(
                        tender.agency(),
                        new AdmissionRequest(tender.id(), winning.vendor(), product, winning.bid()),
                        tender.deadline(),
                        published.at()));
    }

    private static OfferedProduct offered(Bid.Offer offer) {
        return new OfferedProduct(
                offer.product().maker(),
                offer.product().brand(),
                offer.product().model(),
                offer.product().modelVersion());
    }
}
