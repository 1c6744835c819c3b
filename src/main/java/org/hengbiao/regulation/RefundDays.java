package org.hengbiao.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When bid bonds went back, as far as it has come; null for what has not.
 *
 * @param noticeSent when the award notice went out
 * @param losersRefunded when the last loser had its bond back
 * @param signed when the contract was signed
 * @param winnerRefunded when the winner had its bond back
 * @param stopped when the tender was stopped (终止)
 * @param allRefunded when fees and bonds of a stopped tender had gone back
 */
public record RefundDays(
        @Nullable LocalDate noticeSent,
        @Nullable LocalDate losersRefunded,
        @Nullable LocalDate signed,
        @Nullable LocalDate winnerRefunded,
        @Nullable LocalDate stopped,
        @Nullable LocalDate allRefunded) {}
