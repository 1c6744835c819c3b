package org.hengbiao.regulation;

/**
 * Which provisions a procedure's timetable answers to.
 *
 * @param documents how long the documents can be had
 * @param notice how long the notice stands
 * @param deadline from issue to deadline
 * @param amendment from an amendment to the deadline
 */
record TimetableLimits(String documents, String notice, String deadline, String amendment) {

    /** The field is absent from the law of the procedure; no provision has this name. */
    private static final String NONE = "";

    static TimetableLimits of(Procedure procedure) {
        return switch (procedure) {
            case OPEN_TENDER, INVITED_TENDER ->
                new TimetableLimits(
                        "document-availability",
                        "notice-period",
                        "tender-issue-to-deadline",
                        "clarification-before-deadline");
            case NEGOTIATION ->
                new TimetableLimits(NONE, NONE, "negotiation-issue-to-response", "negotiation-change-before-response");
            case CONSULTATION ->
                new TimetableLimits(
                        "consultation-document-availability",
                        NONE,
                        "consultation-issue-to-response",
                        "consultation-change-before-response");
            case QUOTATION ->
                new TimetableLimits(NONE, NONE, "quotation-issue-to-response", "quotation-change-before-response");
        };
    }
}
