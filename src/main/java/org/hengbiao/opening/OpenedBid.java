package org.hengbiao.opening;

import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Bid;

/**
 * A bid that was opened and is whole.
 *
 * @param vendor the bidder
 * @param bid digest of the manifest act: the bid's name from now on
 * @param zip SHA-256 of the opened package, which lies in the blob store
 * @param document what it offers and answers
 * @param price the price of the bid
 */
public record OpenedBid(CreditCode vendor, Sha256 bid, Sha256 zip, Bid document, Money price) {}
