/**
 * Who wins, and why: scoring rules as data, their lint, and the exact ranking of bids with a tree that explains every
 * number. A pure library.
 *
 * <p>It does NOT decide gates, check certificates, read bids, know the catalog or hold a number of the law: those facts and
 * limits come in as arguments. It draws no lots either; a tie that needs a draw is marked and resolved by an order that
 * comes in.
 */
@NullMarked
package org.hengbiao.scoring;

import org.jspecify.annotations.NullMarked;
