package org.hengbiao.tendering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Octets;
import org.jspecify.annotations.Nullable;

/**
 * What an agency wants to tender.
 *
 * @param plan the reviewed plan that it comes from
 * @param number the tender's number on papers, unused so far
 * @param titleZh name in Chinese
 * @param titleEn name in English
 * @param procedure {@code open}
 * @param money ceiling and bond
 * @param times the timetable
 * @param coreItem the plan's item of the core product (O87 art 31)
 * @param rule the scoring rule (YAML)
 */
public record TenderProposal(
        UUID plan,
        String number,
        String titleZh,
        String titleEn,
        String procedure,
        Amounts money,
        Times times,
        String coreItem,
        Octets rule) {

    /**
     * Amounts in yuan.
     *
     * @param ceiling ceiling price; null for none
     * @param bidBond bid bond; null for none
     */
    public record Amounts(@Nullable Money ceiling, @Nullable Money bidBond) {}

    /**
     * Times; days are those of Asia/Shanghai. The first day of documents and notice is that of publication.
     *
     * @param deadline deadline of bids and instant of the opening, in whole seconds
     * @param documentsUntil last day on which the documents can be had
     * @param noticeUntil last day of the notice
     */
    public record Times(Instant deadline, LocalDate documentsUntil, LocalDate noticeUntil) {}
}
