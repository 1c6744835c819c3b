package org.hengbiao.regulation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The times that a notice announces. In a negotiation, consultation or inquiry the deadline is that of the first response.
 *
 * @param published when the notice appears on the government procurement site
 * @param documents the days on which the documents can be had
 * @param notice the days during which the notice stands
 * @param deadline until when bids are taken
 * @param opening when they are opened
 * @param lastAmendment the last day on which an amendment that affects bids may still be issued, null when none is planned
 */
public record Timetable(
        Instant published,
        DaySpan documents,
        DaySpan notice,
        Instant deadline,
        Instant opening,
        @Nullable LocalDate lastAmendment) {}
