package org.hengbiao.regulation;

/**
 * How periods are counted where {@code O87 art 85} leaves it open. Both default, in the data, to the longer period.
 *
 * @param weekendLastDayMoves whether a last day on an ordinary weekend moves on, as one on a statutory holiday does
 * @param backwardsBothDaysOut whether, counting back from a day, neither that day nor the day of the act counts
 */
public record PeriodSettings(boolean weekendLastDayMoves, boolean backwardsBothDaysOut) {}
