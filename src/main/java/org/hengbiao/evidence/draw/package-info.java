/**
 * The replayable draw: who stands on the list and who counts as one, what two parties contribute so that neither can choose
 * the result, and the one order that follows ({@code docs/draw.md} has every octet). Pure: it draws no randomness, verifies no
 * signature, knows neither log nor database, and decides no law beyond the clause that a purpose names.
 */
@NullMarked
package org.hengbiao.evidence.draw;

import org.jspecify.annotations.NullMarked;
