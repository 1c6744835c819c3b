package org.hengbiao.catalog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The catalog's dates are days of Beijing time: a day begins at midnight there. */
public final class CatalogDay {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private CatalogDay() {}

    /** The day on which {@code instant} falls. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, BEIJING);
    }

    /** The first instant of {@code day}. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BEIJING).toInstant();
    }
}
