package org.hengbiao.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hengbiao.ledger.Milestone;
import org.hengbiao.regulation.AwardCheck;
import org.hengbiao.regulation.Periods;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLaw;
import org.hengbiao.tendering.TenderMilestones;

/** The days of a contract, by the law of the tender's publication. */
@ApplicationScoped
class ContractDays {

    private final TenderLaw law;

    ContractDays(TenderLaw law) {
        this.law = law;
    }

    /** The last day for both signatures: 30 days from the announcement ({@code O87 art 71}). */
    LocalDate signBy(TenderFacts tender) {
        Milestone announced = tender.milestones().get(TenderMilestones.ANNOUNCED);
        if (announced == null) {
            throw new IllegalStateException("a contract follows the announcement");
        }
        TenderLaw.Binding binding = law.of(tender);
        return new AwardCheck(binding.rules(), binding.procurement(), binding.calendar())
                .contractDue(Periods.dayOf(announced.at()))
                .day();
    }
}
