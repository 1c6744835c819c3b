package org.hengbiao.evaluation;

/**
 * How far a review has brought the tender.
 *
 * @param bids the bids that were reviewed
 * @param passed how many of them passed every gate
 * @param complete whether everybody who must review has done so
 * @param failed whether the tender failed because too few passed
 */
public record Standing(int bids, int passed, boolean complete, boolean failed) {}
