package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One member's grade for one criterion of one bid. Vendors never learn which member gave which grade.
 *
 * @param member who
 * @param grade from 0 to the criterion's points
 * @param reason the member's words, possibly empty
 */
public record MemberGrade(UUID member, BigDecimal grade, String reason) {}
