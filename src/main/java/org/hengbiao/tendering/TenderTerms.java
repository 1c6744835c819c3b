package org.hengbiao.tendering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says beside the {@link TenderFacts}.
 *
 * @param procedure {@code open}
 * @param documentsUntil last day on which the documents can be had (Asia/Shanghai)
 * @param noticeUntil last day of the notice (Asia/Shanghai)
 * @param bidBond bid bond; null for none
 * @param planDigest SHA-256 over the canonical form of the reviewed plan as the tender copied it
 * @param createdBy who drafted it
 * @param publishedAt when it was published; null for a draft
 */
public record TenderTerms(
        String procedure,
        LocalDate documentsUntil,
        LocalDate noticeUntil,
        @Nullable Money bidBond,
        Sha256 planDigest,
        UUID createdBy,
        @Nullable Instant publishedAt) {}
