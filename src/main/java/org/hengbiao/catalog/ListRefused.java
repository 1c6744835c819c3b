package org.hengbiao.catalog;

import org.hengbiao.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/** Something can't be done with a staged list as it is. */
public sealed interface ListRefused extends Rejection {

    @Override
    default @Nullable String clause() {
        return null;
    }

    @Override
    default boolean conflict() {
        return true;
    }

    /** It has faults. */
    record Faulty(int faults) implements ListRefused {
        @Override
        public String code() {
            return "list-faulty";
        }

        @Override
        public String detail() {
            return "The list has " + faults + " faults; nothing was taken over. Mend the rows, or send the file again.";
        }
    }

    /** It is not in a phase in which this can be done. */
    record NotNow(StagedList.Phase phase) implements ListRefused {
        @Override
        public String code() {
            return "list-not-open";
        }

        @Override
        public String detail() {
            return "The list is " + phase.text() + ": this can't be done with it now.";
        }
    }
}
