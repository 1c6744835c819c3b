package org.hengbiao.regulation;

import java.time.LocalDate;

/**
 * A day that a period leads to.
 *
 * @param day the day
 * @param provisional whether it needed a year that is not loaded (暂定)
 */
public record CountedDay(LocalDate day, boolean provisional) {

    @Override
    public String toString() {
        return provisional ? day + " (暂定)" : day.toString();
    }
}
