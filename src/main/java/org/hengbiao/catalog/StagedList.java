package org.hengbiao.catalog;

import java.time.Instant;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A list that came as a file and waits to be taken over.
 *
 * @param id its identifier
 * @param digest of the file
 * @param name the file's name, as whoever sent it said
 * @param octets the file's size
 * @param person who sent it
 * @param receivedAt when it came
 * @param replaces the list that it replaces; null for none
 * @param phase where it is
 * @param counts how far it is and what it would change
 * @param trouble under which the service's log tells why reading or taking over broke off; null when it did not
 */
public record StagedList(
        UUID id,
        Sha256 digest,
        String name,
        long octets,
        UUID person,
        Instant receivedAt,
        @Nullable UUID replaces,
        Phase phase,
        Counts counts,
        @Nullable String trouble) {

    /** Where a list is; computed from what is on record and from whether somebody works on it now. */
    public enum Phase {
        /** It is read, or waits to be. */
        READING,
        /** Its reading broke off; nothing of it was kept. It can be read again or thrown away. */
        INTERRUPTED,
        /** It has faults: mend rows, or send the file again. */
        FAULTY,
        /** It can be taken over. */
        READY,
        /** It is taken over now: all of it or nothing. */
        TAKING_OVER,
        TAKEN_OVER,
        THROWN_AWAY;

        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How far it is, and what it would change.
     *
     * @param read rows read so far
     * @param checked rows compared with each other and with the record
     * @param taken facts taken over so far
     * @param faults found; no more than 10,000 of each kind are kept
     * @param added products that are not on record
     * @param changed products on record to which it adds certificates or a remark
     * @param unchanged products on record to which it adds nothing
     * @param missing products on record that it does not name; nothing happens to them
     */
    public record Counts(
            int read, int checked, int taken, int faults, int added, int changed, int unchanged, int missing) {}

    /** Whether rows may be mended and the list thrown away. */
    public boolean open() {
        return switch (phase) {
            case INTERRUPTED, FAULTY, READY -> true;
            default -> false;
        };
    }
}
