package org.hengbiao.regulation;

import java.time.LocalDate;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change that removes a breach.
 *
 * @param change what to do
 * @param day the day that it leads to, null when the mend is no date
 */
public record Mend(LocalizedText change, @Nullable LocalDate day) {

    /** Set the thing to {@code day}, the nearest lawful one. */
    static Mend day(LocalDate day) {
        return new Mend(new LocalizedText("改为" + day, "set it to " + day), day);
    }

    /** Move the thing to {@code day} or later. */
    static Mend onOrAfter(LocalDate day) {
        return new Mend(new LocalizedText("改为" + day + "或之后", "set it to " + day + " or later"), day);
    }

    /** Move the thing to {@code day} or earlier. */
    static Mend onOrBefore(LocalDate day) {
        return new Mend(new LocalizedText("改为" + day + "或之前", "set it to " + day + " or earlier"), day);
    }

    /** Anything that is no date. */
    static Mend change(String zh, String en) {
        return new Mend(new LocalizedText(zh, en), null);
    }
}
