package org.hengbiao.regulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the days on which bonds and fees went back with the law of the publication day. */
public final class RefundCheck {

    private final PeriodCheck periods;

    public RefundCheck(RuleSet rules, Applicability procurement, WorkCalendar calendar) {
        this.periods = PeriodCheck.of(rules, procurement, calendar);
    }

    /**
     * All breaches among the days that have come: losers from the notice, the winner from the contract, everybody from the end
     * of a stopped tender.
     *
     * @throws CalendarNotLoaded when an answer needs a year that is not loaded
     */
    public List<Breach> breaches(RefundDays days) {
        return Stream.of(
                        periods.breach("bond-return", days.noticeSent(), days.losersRefunded()),
                        periods.breach("bond-return", days.signed(), days.winnerRefunded()),
                        periods.breach("stopping-refund", days.stopped(), days.allRefunded()))
                .flatMap(Optional::stream)
                .toList();
    }
}
