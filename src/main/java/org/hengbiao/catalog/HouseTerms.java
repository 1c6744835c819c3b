package org.hengbiao.catalog;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hengbiao.catalog.domain.ListingTerms;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.platform.StartRefused;

/** The terms of the house for this installation, read at start. */
@Startup
@ApplicationScoped
class HouseTerms {

    private final ListingTerms terms;
    private final WorkingDays days;

    HouseTerms(CatalogSettings settings, WorkingDays days) {
        Path file = settings.listingTerms().toAbsolutePath();
        this.days = days;
        try {
            this.terms = ListingTerms.load(Files.readAllBytes(file));
        } catch (IOException | MalformedException e) {
            throw new StartRefused("The terms of listing can't be read from " + file + ": " + e.getMessage(), e);
        }
    }

    /** As {@link ListingTerms#confirmUntil}. */
    LocalDate confirmUntil(LocalDate recordedOn) {
        return terms.confirmUntil(recordedOn, days.calendar());
    }
}
