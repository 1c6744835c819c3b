/**
 * Who wins, and why: scoring rules as data, their lint, and the exact ranking of bids with a tree that explains every
 * number. A pure library.
 *
 * <p>A rule and a ranking are of one lot. {@link org.hengbiao.scoring.Lots} ranks several, each by its own rule; nothing of one
 * lot reaches another, and how many lots a bidder may win is not decided here.
 *
 * <p>It does NOT decide gates, check certificates, read bids, know the catalog or hold a number of the law: those facts and
 * limits come in as arguments. It draws nothing either; a tie that needs a draw is marked and resolved by an order that
 * comes in.
 */
@NullMarked
package org.hengbiao.scoring;

import org.jspecify.annotations.NullMarked;
