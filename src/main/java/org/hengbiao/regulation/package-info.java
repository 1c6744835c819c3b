/**
 * The law as dated data: provisions with clause, value, scope and source mark, the set of them that is in force on a
 * publication day, the calendar of working days, and the checks that compare a plan with them and return every breach. A
 * pure library: files come in as bytes, or are packaged with it, and times as arguments. It does NOT decide what a lawyer must decide (whether a need
 * is objective, whether a ground for negotiation holds), does not score bids, and never guesses: an unknown provision, a
 * gap in time or a calendar year that is not loaded is an exception.
 */
@NullMarked
package org.hengbiao.regulation;

import org.jspecify.annotations.NullMarked;
