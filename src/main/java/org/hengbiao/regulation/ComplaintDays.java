package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a complaint, as far as they have come; null for what has not.
 *
 * @param answered when the challenge was answered, or the last day for that when no answer came
 * @param received when the finance department got the complaint (投诉)
 * @param admitted when it said whether it admits it
 * @param informed when the respondent got it
 * @param responded when the respondent answered
 * @param decided when the finance department decided
 * @param stops spans of testing and supplementing, which stop the time to decide
 * @param suspended when the procurement was suspended
 * @param resumed the last day of the suspension
 */
public record ComplaintDays(
        LocalDate answered,
        @Nullable LocalDate received,
        @Nullable LocalDate admitted,
        @Nullable LocalDate informed,
        @Nullable LocalDate responded,
        @Nullable LocalDate decided,
        List<DaySpan> stops,
        @Nullable LocalDate suspended,
        @Nullable LocalDate resumed) {

    public ComplaintDays {
        stops = List.copyOf(stops);
    }
}
