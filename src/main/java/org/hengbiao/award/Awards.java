package org.hengbiao.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.award.persistence.AwardDecisionRow;
import org.hengbiao.award.persistence.AwardDecisionRows;
import org.hengbiao.award.persistence.AwardNoticeRows;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/** Decisions and notices. A decision is nobody's business but the purchaser's and the agency's until it is announced. */
@ApplicationScoped
public class Awards {

    private final AwardDecisionRows decisions;
    private final AwardNoticeRows notices;

    Awards(AwardDecisionRows decisions, AwardNoticeRows notices) {
        this.decisions = decisions;
        this.notices = notices;
    }

    /** The decision on a tender, announced or not. */
    @Transactional
    public Optional<Award> of(UUID tender) {
        return decisions.findByIdOptional(tender).map(Awards::toAward);
    }

    /** The public notice as canonical JSON ({@code hengbiao.org/award-notice@v1}); nothing before it is announced. */
    @Transactional
    public Optional<Octets> notice(UUID tender) {
        return notices.findByIdOptional(tender).map(row -> Octets.of(row.document));
    }

    private static Award toAward(AwardDecisionRow row) {
        return new Award(new CreditCode(row.winner), Sha256.ofOctets(row.bid), Money.of(row.price), row.at);
    }
}
