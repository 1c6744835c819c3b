package org.hengbiao.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a query and a challenge, as far as they have come; null for what has not.
 *
 * @param asked when a query (询问) was put
 * @param told when it was answered
 * @param known when the supplier knew or should have known that it was wronged
 * @param challenged when its challenge (质疑) was received
 * @param answered when that was answered
 */
public record ChallengeDays(
        @Nullable LocalDate asked,
        @Nullable LocalDate told,
        @Nullable LocalDate known,
        @Nullable LocalDate challenged,
        @Nullable LocalDate answered) {}
