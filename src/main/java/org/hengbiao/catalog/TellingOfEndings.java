package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.persistence.LapseRows;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.ledger.BeforeTick;
import org.hengbiao.notices.Matter;
import org.hengbiao.notices.TellingPeople;
import org.jspecify.annotations.Nullable;

/**
 * Tells the bureau and vendors that certificates end soon: one matter a day and distance, however many certificates, since a
 * clerk with thirty thousand notices has none. The page of lapses needs no notice to be right.
 */
@ApplicationScoped
class TellingOfEndings implements BeforeTick {

    private final LapseRows lapses;
    private final TellingPeople telling;
    private final Directory directory;
    private final CatalogSettings settings;
    private volatile @Nullable LocalDate done;

    TellingOfEndings(LapseRows lapses, TellingPeople telling, Directory directory, CatalogSettings settings) {
        this.lapses = lapses;
        this.telling = telling;
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    @Transactional
    public void beforeTick(Instant now) {
        LocalDate today = CatalogDay.of(now);
        if (today.equals(done)) {
            return;
        }
        tell(today, now);
        done = today;
    }

    /** Tells what nobody was told yet; the nearest distance first, which makes the farther ones needless. */
    void tell(LocalDate today, Instant now) {
        settings.noticeDays().stream().sorted(Comparator.naturalOrder()).forEach(days -> {
            List<String> makers = lapses.tell(today, days, now);
            if (!makers.isEmpty()) {
                telling.tell(
                        people(makers),
                        new Matter("certificates-end-" + days, today.toString(), "/catalog/lapses?within=" + days));
            }
        });
    }

    private Set<UUID> people(List<String> makers) {
        Set<UUID> people = new HashSet<>();
        directory.active(Role.BUREAU, null).forEach(clerk -> people.add(clerk.id()));
        makers.forEach(maker ->
                directory.active(Role.VENDOR, new CreditCode(maker)).forEach(vendor -> people.add(vendor.id())));
        return people;
    }
}
