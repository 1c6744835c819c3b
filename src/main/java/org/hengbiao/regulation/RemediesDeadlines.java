package org.hengbiao.regulation;

import java.time.LocalDate;

/**
 * The last days of query, challenge and complaint ({@code O94}). A day that needs a year not loaded is provisional.
 */
public final class RemediesDeadlines {

    private final PeriodCheck periods;

    public RemediesDeadlines(RuleSet rules, Applicability procurement, WorkCalendar calendar) {
        this.periods = PeriodCheck.of(rules, procurement, calendar);
    }

    /** The last day for the answer to a query (询问). */
    public CountedDay queryAnswer(LocalDate asked) {
        return periods.due("query-answer", asked);
    }

    /** The last day for a challenge (质疑), counted from the day on which the supplier knew or should have known. */
    public CountedDay challenge(LocalDate known) {
        return periods.due("challenge", known);
    }

    /** The last day for the answer to a challenge. */
    public CountedDay challengeAnswer(LocalDate received) {
        return periods.due("challenge-answer", received);
    }

    /** The last day for a complaint (投诉), counted from the answer, or from the end of its time when none came. */
    public CountedDay complaint(LocalDate answeredOrDue) {
        return periods.due("complaint", answeredOrDue);
    }

    /** The last day on which the finance department says whether it admits a complaint. */
    public CountedDay admission(LocalDate received) {
        return periods.due("complaint-admission", received);
    }

    /** The last day for the respondent's answer. */
    public CountedDay respondentAnswer(LocalDate informed) {
        return periods.due("complaint-respondent-answer", informed);
    }

    /** The last day for the decision; testing and supplementing stop the clock ({@code Reg art 58}) and are not in it. */
    public CountedDay decision(LocalDate received) {
        return periods.due("complaint-decision", received);
    }

    /** The last day of a suspension. */
    public CountedDay suspensionEnds(LocalDate suspended) {
        return periods.due("complaint-suspension", suspended);
    }
}
