package org.hengbiao.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hengbiao.kernel.Money;

/** The project's own data files, as tests use them. */
final class ChinaLaw {

    static final Path REGULATION = Path.of("scoring-rules", "regulations", "cn.yaml");
    static final Path CALENDAR = Path.of("scoring-rules", "calendars", "cn-2026.yaml");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private ChinaLaw() {}

    static Regulations regulations() {
        return Regulations.load(read(REGULATION));
    }

    static RuleSet rules() {
        return regulations().on(TODAY);
    }

    static WorkCalendar calendar() {
        return WorkCalendar.load(List.of(read(CALENDAR)));
    }

    static Periods periods() {
        return new Periods(calendar(), rules().periodSettings());
    }

    static Applicability goods(Procedure procedure, String budget) {
        return new Applicability(procedure, Subject.GOODS, Money.of(budget));
    }

    static Limit days(int count) {
        return limit(count, Unit.DAYS);
    }

    static Limit workingDays(int count) {
        return limit(count, Unit.WORKING_DAYS);
    }

    private static Limit limit(int count, Unit unit) {
        Limit some = rules().limit("challenge", goods(Procedure.OPEN_TENDER, "3000000.00"));
        return new Limit(some.provision(), Quantity.of(String.valueOf(count), unit));
    }

    /** An instant given in the time of Asia/Shanghai. */
    static Instant at(String day, String time) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
