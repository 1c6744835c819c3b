package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hengbiao.evaluation.persistence.CommitteeRow;
import org.hengbiao.evaluation.persistence.CommitteeRows;
import org.hengbiao.evaluation.persistence.DeclarationRows;
import org.hengbiao.evaluation.persistence.MemberRow;
import org.hengbiao.evaluation.persistence.MemberRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.regulation.Breach;
import org.hengbiao.regulation.CommitteeCheck;
import org.hengbiao.regulation.CommitteePlan;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLaw;
import org.hengbiao.tendering.TenderPhase;

/** The agency seats the committee that was drawn, after the opening has shown who bids; again when a member was recused. */
@ApplicationScoped
public class FormingCommittee {

    private final CommitteeRows committees;
    private final MemberRows members;
    private final DeclarationRows declarations;
    private final Committees forming;
    private final Directory directory;
    private final OpenedBids bidders;
    private final TenderLaw law;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    FormingCommittee(
            CommitteeRows committees,
            MemberRows members,
            DeclarationRows declarations,
            Committees forming,
            Directory directory,
            OpenedBids bidders,
            TenderLaw law,
            RecordingActs recording,
            ClockOfRecord clock) {
        this.committees = committees;
        this.members = members;
        this.declarations = declarations;
        this.forming = forming;
        this.directory = directory;
        this.bidders = bidders;
        this.law = law;
        this.recording = recording;
        this.clock = clock;
    }

    private record Seated(CommitteeDraft.Seat seat, Person person, boolean leader) {}

    /** Seats the committee, or says why it may not sit. */
    @Transactional
    public Outcome<Committee> form(Person agent, TenderFacts tender, CommitteeDraft draft) {
        Optional<CommitteeRow> before = committees.claim(tender.id());
        Optional<Rejection> untimely = untimely(tender, before.isPresent());
        if (untimely.isPresent()) {
            return Outcome.rejected(untimely.get());
        }
        List<Seated> seated = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (CommitteeDraft.Seat seat : draft.members()) {
            directory
                    .person(seat.login())
                    .ifPresentOrElse(
                            person -> seated.add(
                                    new Seated(seat, person, seat.login().equals(draft.leader()))),
                            () -> faults.add("There is no account " + seat.login() + "."));
        }
        faults.addAll(barred(tender, seated));
        if (!faults.isEmpty()) {
            return Outcome.rejected(Refusal.never("unfit-member", String.join(" ", faults), "O87 art 47"));
        }
        List<Breach> breaches = breaches(tender, seated);
        if (!breaches.isEmpty()) {
            String detail =
                    breaches.stream().map(breach -> breach.message().en()).collect(Collectors.joining(". ", "", "."));
            return Outcome.rejected(
                    Refusal.never("unlawful-committee", detail, breaches.get(0).clause()));
        }
        seat(agent, tender, seated, before.map(row -> row.formation).orElse(0) + 1);
        return Outcome.accepted(forming.of(tender.id()).orElseThrow());
    }

    private Optional<Rejection> untimely(TenderFacts tender, boolean formed) {
        TenderPhase phase = TenderPhase.at(tender, clock.now());
        if (phase != TenderPhase.OPENED && phase != TenderPhase.REVIEWED) {
            return Optional.of(Refusal.notNow(
                    "not-opened",
                    "A committee is seated between opening and scoring; this tender is " + phase.text() + ".",
                    null));
        }
        boolean rests = forming.of(tender.id())
                .map(committee -> !committee.recused().isEmpty())
                .orElse(false);
        return formed && !rests
                ? Optional.of(Refusal.notNow(
                        "committee-formed",
                        "The committee is seated. It is formed anew only when a member declared a conflict.",
                        "O87 art 49"))
                : Optional.empty();
    }

    private List<String> barred(TenderFacts tender, List<Seated> seated) {
        Set<CreditCode> bidding = bidders.bidders(tender.id());
        Set<UUID> recused = declarations.ofTender(tender.id()).stream()
                .filter(row -> row.conflict)
                .map(row -> row.person)
                .collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (Seated each : seated) {
            Person person = each.person();
            if (!seen.add(person.id())) {
                faults.add(person.login() + " is seated twice.");
            }
            if (recused.contains(person.id())) {
                faults.add(person.login() + " declared a conflict of interest.");
            }
            if (bidding.contains(person.organisation())) {
                faults.add(person.login() + " belongs to a bidder.");
            }
            if (person.is(Role.OPENER)) {
                faults.add(person.login() + " is an opener; openers don't evaluate.");
            }
            if (person.is(Role.AGENCY) || person.organisation().equals(tender.agency())) {
                faults.add(person.login() + " belongs to an agency; its staff don't evaluate.");
            }
            unfit(tender, each).ifPresent(faults::add);
        }
        return faults;
    }

    /** An expert is drawn from outside; the purchaser's own people sit only as its representative ({@code O87 art 47}). */
    private static Optional<String> unfit(TenderFacts tender, Seated each) {
        boolean own = each.person().organisation().equals(tender.purchaser());
        if (each.seat().kind() == SeatKind.EXPERT) {
            return each.person().is(Role.EXPERT) && !own
                    ? Optional.empty()
                    : Optional.of(each.seat().login() + " is no expert from outside the purchaser.");
        }
        return each.person().is(Role.PURCHASER) && own
                ? Optional.empty()
                : Optional.of(each.seat().login() + " does not act for the purchaser of this tender.");
    }

    private List<Breach> breaches(TenderFacts tender, List<Seated> seated) {
        TenderLaw.Binding binding = law.of(tender);
        int experts = (int) seated.stream()
                .filter(each -> each.seat().kind() == SeatKind.EXPERT)
                .count();
        boolean represented =
                seated.stream().anyMatch(each -> each.leader() && each.seat().kind() == SeatKind.REPRESENTATIVE);
        return new CommitteeCheck(binding.rules(), binding.procurement())
                .breaches(new CommitteePlan(seated.size(), experts, false, represented));
    }

    private void seat(Person agent, TenderFacts tender, List<Seated> seated, int formation) {
        Instant now = clock.now();
        JsonArray named = JsonArray.ofObjects(seated.stream()
                .map(each -> JsonObject.with("person", each.person().id().toString())
                        .with("kind", each.seat().kind().text())
                        .with("leader", Json.bool(each.leader()))
                        .build()));
        Recorded recorded = recording.record(Act.of("CommitteeFormed", Actor.person(agent.id()))
                .about(tender.id())
                .with(JsonObject.with("formation", Json.integer(formation))
                        .with("members", named)
                        .build()));
        CommitteeRow row = new CommitteeRow();
        row.id = Identifiers.next(now);
        row.tender = tender.id();
        row.formation = formation;
        row.formedAt = now;
        row.entry = recorded.entry().octets();
        committees.persist(row);
        for (Seated each : seated) {
            MemberRow member = new MemberRow();
            member.id = Identifiers.next(now);
            member.committee = row.id;
            member.tender = tender.id();
            member.person = each.person().id();
            member.kind = each.seat().kind().text();
            member.leader = each.leader();
            members.persist(member);
        }
    }
}
