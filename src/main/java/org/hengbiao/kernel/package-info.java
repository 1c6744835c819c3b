/**
 * Values that every part of Hengbiao shares and that depend on the JDK alone: digests, money, percentages, credit codes,
 * refusals. Nothing here reads a clock, draws randomness or knows a database.
 */
@NullMarked
package org.hengbiao.kernel;

import org.jspecify.annotations.NullMarked;
