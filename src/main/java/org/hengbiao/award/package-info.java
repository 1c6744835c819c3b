/**
 * From the report to the award: the purchaser's decision, the public notice, each loser's own debrief, and the admission case
 * of a winner from outside the catalog. It owns the tables {@code award_*}. It changes no score and no rank, and tells no vendor
 * which member gave which grade.
 */
@NullMarked
package org.hengbiao.award;

import org.jspecify.annotations.NullMarked;
