package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.persistence.LapseRows;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Organisation;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.notices.OwnNotices;
import org.hengbiao.notices.ToldPerson;
import org.hengbiao.platform.ClockOfRecord;
import org.jspecify.annotations.Nullable;

/** Certificates that end or were revoked, and what that touches. The bureau sees all, a vendor those of its own products. */
@ApplicationScoped
public class Lapses {

    private final LapseRows rows;
    private final TouchedMatters touched;
    private final OwnNotices notices;
    private final Directory directory;
    private final RecordingCatalogReads reads;
    private final ClockOfRecord clock;

    Lapses(
            LapseRows rows,
            TouchedMatters touched,
            OwnNotices notices,
            Directory directory,
            RecordingCatalogReads reads,
            ClockOfRecord clock) {
        this.rows = rows;
        this.touched = touched;
        this.notices = notices;
        this.directory = directory;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Which lapses.
     *
     * @param days those whose first void day is at most so many days away, before or after today; 1 to 3,650
     * @param after the last certificate of the page before; null to begin
     * @param size 1 to {@link CatalogListing#MAX_PAGE}
     */
    public record Asked(int days, @Nullable String after, int size) {
        public Asked {
            days = Math.max(1, Math.min(3_650, days));
            size = Math.max(1, Math.min(CatalogListing.MAX_PAGE, size));
        }
    }

    /** A page by day and number, of what {@code reader} may see. The reading is recorded. */
    @Transactional
    public List<Lapse> page(Person reader, Asked asked) {
        reads.record(reader, "certificates that end within " + asked.days() + " days or were revoked");
        LocalDate today = CatalogDay.of(clock.now());
        String maker = reader.is(Role.BUREAU) ? null : reader.organisation().text();
        return rows.page(
                new LapseRows.Wanted(today.minusDays(asked.days()), today.plusDays(asked.days()), maker),
                asked.after(),
                asked.size());
    }

    /** What the end or the revocation of one certificate touches; for the bureau. The reading is recorded. */
    @Transactional
    public Optional<LapseImpact> impact(Person reader, String certificate) {
        reads.record(reader, "what certificate " + certificate + " touches");
        return rows.find(certificate).map(this::impact);
    }

    private LapseImpact impact(Lapse lapse) {
        return new LapseImpact(
                lapse,
                touched.by(lapse),
                notices.told(TellingOfRevocation.REVOKED, lapse.certificate()).stream()
                        .map(this::told)
                        .toList());
    }

    private LapseImpact.Told told(ToldPerson told) {
        Person person = directory.person(told.person()).orElseThrow();
        return new LapseImpact.Told(
                person.name(),
                directory
                        .organisation(person.organisation())
                        .map(Organisation::name)
                        .map(name -> name.zh())
                        .orElse(""),
                told.at(),
                told.mailedAt());
    }
}
