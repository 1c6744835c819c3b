package org.hengbiao.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hengbiao.app.DemoPeople.Signatory;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Octets;
import org.hengbiao.opening.AddingOpeningKey;
import org.hengbiao.planning.Plan;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.RejectedException;
import org.hengbiao.regulation.Applicability;
import org.hengbiao.regulation.EarliestTimetable;
import org.hengbiao.regulation.Procedure;
import org.hengbiao.regulation.Subject;
import org.hengbiao.regulation.TimetableCheck;
import org.hengbiao.regulation.WorkCalendar;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.KeyCeremony;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.tendering.AssigningOpeningKey;
import org.hengbiao.tendering.DraftingTender;
import org.hengbiao.tendering.Law;
import org.hengbiao.tendering.PublishingTender;
import org.hengbiao.tendering.TenderProposal;

/** Makes an opening key and a published tender from a reviewed plan, by the use cases that people use. */
@ApplicationScoped
class DemoTender {

    private static final Duration KEY_LIFE = Duration.ofDays(700);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AddingOpeningKey addingKey;
    private final DraftingTender drafting;
    private final AssigningOpeningKey assigning;
    private final PublishingTender publishing;
    private final Law law;

    DemoTender(
            AddingOpeningKey addingKey,
            DraftingTender drafting,
            AssigningOpeningKey assigning,
            PublishingTender publishing,
            Law law) {
        this.addingKey = addingKey;
        this.drafting = drafting;
        this.assigning = assigning;
        this.publishing = publishing;
        this.law = law;
    }

    /**
     * Publishes a tender at the earliest lawful deadline.
     *
     * @throws org.hengbiao.regulation.CalendarNotLoaded when that lies in a year without a calendar
     */
    void publish(Map<String, Signatory> people, Plan plan, Instant now) {
        EarliestTimetable earliest = earliest(now);
        addKey(people, now);
        UUID tender =
                RejectedException.demand(drafting.draft(of(people, "agency1").person(), proposal(plan.id(), earliest)));
        RejectedException.demand(assigning.assign(tender));
        RejectedException.demand(publishing.publish(of(people, "agency2").person(), tender));
    }

    private EarliestTimetable earliest(Instant now) {
        Applicability procurement = new Applicability(Procedure.OPEN_TENDER, Subject.GOODS, DemoPlan.BUDGET);
        return new TimetableCheck(law.on("cn", now).orElseThrow(), procurement, law.calendar()).earliestLawful(now);
    }

    private void addKey(Map<String, Signatory> people, Instant now) {
        List<Signatory> openers = List.of(of(people, "opener1"), of(people, "opener2"), of(people, "opener3"));
        KeyCeremony.Made made = perform(openers, now);
        byte[] statement = made.statement().toJson().canonical();
        List<Octets> signatures = openers.stream()
                .map(opener -> Octets.of(sign(opener, statement)))
                .toList();
        RejectedException.demand(addingKey.add(
                openers.get(0).person(),
                new AddingOpeningKey.Offer(
                        Octets.of(statement), Octets.of(Certificates.der(made.certificate())), signatures)));
    }

    private static KeyCeremony.Made perform(List<Signatory> openers, Instant now) {
        KeyCeremony.Order order =
                new KeyCeremony.Order(Identifiers.next(now), 2, now.minus(Duration.ofHours(1)), now.plus(KEY_LIFE));
        try {
            return new KeyCeremony(RANDOM)
                    .perform(
                            order,
                            openers.stream()
                                    .map(opener -> new KeyCeremony.Opener(
                                            opener.person().name(),
                                            opener.person().organisation(),
                                            opener.signing().certificate(),
                                            opener.share().certificate()))
                                    .toList());
        } catch (KeyRefused e) {
            throw new IllegalStateException("three openers of three organisations can keep a key", e);
        }
    }

    private static TenderProposal proposal(UUID plan, EarliestTimetable earliest) {
        LocalDate deadline = earliest.deadline();
        return new TenderProposal(
                plan,
                "SLZB-2026-001",
                "接入网防火墙采购（示例）",
                "Firewalls for the access network (example)",
                "open",
                new TenderProposal.Amounts(Money.of("3500000.00"), Money.of("36000.00")),
                new TenderProposal.Times(
                        deadline.atTime(LocalTime.of(9, 30))
                                .atZone(WorkCalendar.ZONE)
                                .toInstant(),
                        Objects.requireNonNull(earliest.documentsUntil()),
                        Objects.requireNonNull(earliest.noticeUntil())),
                "1",
                Octets.of(PackagedFiles.read("scoring-rules/rules/firewall-security.yaml")));
    }

    static Signatory of(Map<String, Signatory> people, String login) {
        return Objects.requireNonNull(people.get(login), login);
    }

    static byte[] sign(Signatory signatory, byte[] document) {
        try {
            return Cms.signAttached(signatory.signing().signing(), document);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key made here signs", e);
        }
    }
}
