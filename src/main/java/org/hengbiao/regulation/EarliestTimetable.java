package org.hengbiao.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The earliest lawful days when the documents are issued on the day of publication.
 *
 * @param published the day of publication
 * @param documentsUntil the first lawful last day on which the documents can be had, null when the procedure has no such limit
 * @param noticeUntil the lawful last day of the notice, null when the procedure has no such limit
 * @param deadline the earliest day on which the deadline may lie
 * @param lastAmendment with that deadline, the last day of an amendment that affects bids
 */
public record EarliestTimetable(
        LocalDate published,
        @Nullable LocalDate documentsUntil,
        @Nullable LocalDate noticeUntil,
        LocalDate deadline,
        LocalDate lastAmendment) {}
