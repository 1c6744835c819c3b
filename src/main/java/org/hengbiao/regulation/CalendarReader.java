package org.hengbiao.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;

/** Reads the calendar of one year strictly; every fault is reported with its line. */
final class CalendarReader {

    private static final String TYPE = "hengbiao.org/calendar@v1";

    private final YamlDocument document;

    CalendarReader(byte[] file) {
        document = YamlDocument.parse(file);
    }

    CalendarYear read() {
        try {
            JsonReader root = JsonReader.of(document.content())
                    .only("type", "jurisdiction", "year", "zone", "source", "holidays", "makeUpDays")
                    .type(TYPE);
            root.text("jurisdiction");
            root.text("source");
            if (!root.text("zone").equals(WorkCalendar.ZONE.getId())) {
                throw new MalformedException("/zone", "must be " + WorkCalendar.ZONE.getId());
            }
            int year = root.integer("year", 1990, 2200);
            Set<LocalDate> holidays = holidays(root, year);
            return new CalendarYear(year, holidays, makeUpDays(root, year, holidays));
        } catch (MalformedException e) {
            throw new MalformedException(
                    document.placeOf(e.where()).toString(),
                    e.where().isEmpty() ? e.rule() : e.where() + " " + e.rule());
        }
    }

    private static Set<LocalDate> holidays(JsonReader root, int year) {
        Set<LocalDate> days = new HashSet<>();
        for (JsonReader span : root.objects("holidays")) {
            span.only("name", "from", "to");
            RegulationReader.text(span.object("name"));
            LocalDate from = RegulationReader.date(span, "from");
            LocalDate to = RegulationReader.date(span, "to");
            if (to.isBefore(from)) {
                throw new MalformedException(span.pointer() + "/to", "must not lie before the first day");
            }
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                requireYear(day, year, span.pointer());
                if (!days.add(day)) {
                    throw new MalformedException(span.pointer(), day + " is in two holidays");
                }
            }
        }
        return days;
    }

    private static Set<LocalDate> makeUpDays(JsonReader root, int year, Set<LocalDate> holidays) {
        Set<LocalDate> days = new HashSet<>();
        List<String> texts = root.texts("makeUpDays");
        for (int i = 0; i < texts.size(); i++) {
            String pointer = "/makeUpDays/" + i;
            LocalDate day = parse(texts.get(i), pointer);
            requireYear(day, year, pointer);
            if (!WorkCalendar.onWeekend(day) || holidays.contains(day) || !days.add(day)) {
                throw new MalformedException(pointer, "must be a Saturday or Sunday that is no holiday, once");
            }
        }
        return days;
    }

    private static LocalDate parse(String text, String pointer) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedException(pointer, "must be a date such as 2026-11-24");
        }
    }

    private static void requireYear(LocalDate day, int year, String pointer) {
        if (day.getYear() != year) {
            throw new MalformedException(pointer, day + " is not in " + year);
        }
    }
}
