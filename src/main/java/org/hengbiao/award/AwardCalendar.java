package org.hengbiao.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hengbiao.award.domain.AwardNotice;
import org.hengbiao.regulation.AwardCheck;
import org.hengbiao.regulation.CountedDay;
import org.hengbiao.regulation.Periods;
import org.hengbiao.regulation.RemediesDeadlines;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLaw;

/** The days that run from an award notice, by the law of the tender's publication. */
@ApplicationScoped
class AwardCalendar {

    private final TenderLaw law;

    AwardCalendar(TenderLaw law) {
        this.law = law;
    }

    /**
     * The days of a notice of {@code announcedAt}. The 7 working days of {@code O94 art 10} begin when a supplier should have
     * known, which for a result is the end of its announcement ({@code Reg art 53}).
     */
    AwardNotice.Days days(TenderFacts tender, Instant announcedAt) {
        TenderLaw.Binding binding = law.of(tender);
        CountedDay ends = new AwardCheck(binding.rules(), binding.procurement(), binding.calendar())
                .announcementEnds(Periods.dayOf(announcedAt));
        CountedDay challenge =
                new RemediesDeadlines(binding.rules(), binding.procurement(), binding.calendar()).challenge(ends.day());
        return new AwardNotice.Days(
                announcedAt, ends.day(), challenge.day(), ends.provisional() || challenge.provisional());
    }
}
