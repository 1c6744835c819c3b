package org.hengbiao.catalog.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.regulation.CalendarNotLoaded;
import org.hengbiao.regulation.WorkCalendar;

/** The dated terms of the bureau's own procedure, read from data. */
public final class ListingTerms {

    private static final String TYPE = "hengbiao.org/listing-terms@v1";
    private static final String CONFIRMATION = "suspension-confirmation";
    private static final int MOST_DAYS = 60;

    private final NavigableMap<LocalDate, Integer> confirmationDays;

    private ListingTerms(NavigableMap<LocalDate, Integer> confirmationDays) {
        this.confirmationDays = confirmationDays;
    }

    /**
     * Reads a file such as {@code scoring-rules/house/listing.yaml}.
     *
     * @throws MalformedException with the place, when the file is wrong
     */
    public static ListingTerms load(byte[] file) {
        JsonReader root = JsonReader.of(YamlDocument.parse(file).content())
                .only("type", "terms")
                .type(TYPE);
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        for (JsonReader term : root.objects("terms")) {
            term.only("id", "from", "workingDays", "source");
            if (!term.text("id").equals(CONFIRMATION)) {
                throw new MalformedException(term.pointer() + "/id", "no such term");
            }
            if (!term.text("source").equals("house")) {
                throw new MalformedException(term.pointer() + "/source", "a term of the house has the source house");
            }
            if (days.put(from(term), term.integer("workingDays", 1, MOST_DAYS)) != null) {
                throw new MalformedException(term.pointer() + "/from", "this term begins twice on that day");
            }
        }
        if (days.isEmpty()) {
            throw new MalformedException("/terms", CONFIRMATION + " is missing");
        }
        return new ListingTerms(days);
    }

    /**
     * The last day on which a second person may confirm a suspension.
     *
     * @param recordedOn the day on which the suspension was recorded, which is not counted
     * @throws CalendarNotLoaded when the holidays of a year that matters are not known
     */
    public LocalDate confirmUntil(LocalDate recordedOn, WorkCalendar calendar) {
        var inForce = confirmationDays.floorEntry(recordedOn);
        int left = inForce == null ? confirmationDays.firstEntry().getValue() : inForce.getValue();
        LocalDate day = recordedOn;
        while (left > 0) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static LocalDate from(JsonReader term) {
        try {
            return LocalDate.parse(term.text("from"));
        } catch (DateTimeException e) {
            throw new MalformedException(term.pointer() + "/from", "a date is written like 2026-11-24");
        }
    }
}
