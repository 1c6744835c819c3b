package org.hengbiao.award;

import java.time.Instant;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;

/**
 * A decision that was made.
 *
 * @param winner who is awarded
 * @param bid digest of its manifest act
 * @param price at which the contract will be made
 * @param at by the clock of record
 */
public record Award(CreditCode winner, Sha256 bid, Money price, Instant at) {}
