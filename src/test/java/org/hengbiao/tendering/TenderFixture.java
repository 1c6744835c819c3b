package org.hengbiao.tendering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Octets;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.opening.OpeningFixture;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.RejectedException;
import org.hengbiao.tendering.persistence.TenderRow;
import org.hengbiao.tendering.persistence.TenderRows;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;

/** Tenders for tests: drafts made by the use case, and published ones with a deadline as near as a test wants it. */
@ApplicationScoped
public class TenderFixture {

    private final DraftingTender drafting;
    private final TenderRows rows;
    private final OpeningKeys keys;
    private final RecordingActs acts;
    private final Event<TenderPublished> published;
    private final Directory directory;
    private final ClockOfRecord clock;

    TenderFixture(
            DraftingTender drafting,
            TenderRows rows,
            OpeningKeys keys,
            RecordingActs acts,
            Event<TenderPublished> published,
            Directory directory,
            ClockOfRecord clock) {
        this.drafting = drafting;
        this.rows = rows;
        this.keys = keys;
        this.acts = acts;
        this.published = published;
        this.directory = directory;
        this.clock = clock;
    }

    /** A draft of {@code creator}'s agency. */
    public UUID draft(TestPerson creator, TenderProposal.Times times) {
        Person person = directory.person(creator.id()).orElseThrow();
        return RejectedException.demand(drafting.draft(person, proposal(times), plan()));
    }

    /** A published tender whose deadline comes {@code after} now; the law's periods are not asked. */
    public UUID published(Duration after) {
        CreditCode agency = People.organisation("示例代理机构");
        TestPerson creator = People.of(agency, "agency");
        TestPerson second = People.of(agency, "agency");
        Instant now = clock.now();
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        UUID id = draft(
                creator,
                new TenderProposal.Times(now.plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS), day, day));
        OpeningFixture.pool();
        QuarkusTransaction.requiringNew().run(() -> publish(id, second, after));
        return id;
    }

    private void publish(UUID id, TestPerson second, Duration after) {
        TenderRow row = rows.findById(id);
        OpeningKeys.AssignedKey key = keys.assign(id).orElseThrow();
        Instant now = clock.now();
        row.openingCertificate = key.fingerprint().octets();
        row.publishedBy = second.id();
        row.publishedAt = now;
        row.deadline = row.publishedAt.plus(after);
        acts.milestone(
                TenderMilestones.PUBLISHED,
                Act.of("TenderPublished", Actor.person(second.id()))
                        .about(id)
                        .with(PublishedFields.of(row.toFacts(Map.of()), Tenders.toTerms(row), key))
                        .at(row.publishedAt));
        rows.flush();
        published.fire(new TenderPublished(id, row.deadline));
    }

    /** A proposal that breaks nothing but what {@code times} break. */
    public static TenderProposal proposal(TenderProposal.Times times) {
        return new TenderProposal(
                new UUID(1, 2),
                "HB-" + UUID.randomUUID(),
                "示例防火墙采购",
                "Example firewalls",
                "open",
                new TenderProposal.Amounts(Money.of("900000.00"), null),
                times,
                "1",
                rule("firewall-balanced"));
    }

    static PlanCopy plan() {
        return new PlanCopy(
                new UUID(1, 2),
                "P-1",
                People.freshCode(),
                Money.of("1000000.00"),
                List.of(new TenderFacts.Item("1", "firewall", 4, Map.of("throughput", "8"))));
    }

    static Octets rule(String name) {
        try {
            return Octets.of(Files.readAllBytes(Path.of("scoring-rules", "rules", name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
