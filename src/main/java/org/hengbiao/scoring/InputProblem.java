package org.hengbiao.scoring;

import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Why bids can't be ranked yet.
 *
 * @param code {@code bid-twice}, {@code vendor-twice}, {@code member-twice}, {@code gate-undecided}, {@code no-members},
 *     {@code grade-missing} or {@code grade-out-of-range}
 * @param bid the bid it is about, or null
 * @param subject the gate, criterion, vendor or member it is about
 */
public record InputProblem(String code, @Nullable Sha256 bid, String subject) {}
