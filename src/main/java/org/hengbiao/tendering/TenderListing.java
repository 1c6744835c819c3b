package org.hengbiao.tendering;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A tender in a list.
 *
 * @param id identifier
 * @param number the tender's number on papers
 * @param titleZh name in Chinese
 * @param titleEn name in English
 * @param purchaser credit code of the purchaser
 * @param agency credit code of the agency
 * @param publishedAt null for a draft
 * @param deadline deadline of bids
 * @param ceiling ceiling price; null for none
 * @param milestones names of what has happened
 */
public record TenderListing(
        UUID id,
        String number,
        String titleZh,
        String titleEn,
        CreditCode purchaser,
        CreditCode agency,
        @Nullable Instant publishedAt,
        Instant deadline,
        @Nullable Money ceiling,
        Set<String> milestones) {

    public TenderListing {
        milestones = Set.copyOf(milestones);
    }

    /** The phase at {@code instant}. */
    public TenderPhase phase(Instant instant) {
        return TenderPhase.at(milestones, deadline, instant);
    }
}
