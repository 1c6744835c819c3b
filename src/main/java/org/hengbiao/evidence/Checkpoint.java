package org.hengbiao.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * The state of the log after a tick (C2SP tlog-checkpoint), with one extension line that says which tick.
 *
 * @param origin the log's identity: a URL without scheme, spaces or plus signs
 * @param size the number of leaves, one for each tick
 * @param root the root of the log's tree
 * @param tick the instant of the tick, in whole seconds, in the years 0 to 9999
 */
public record Checkpoint(String origin, long size, Sha256 root, Instant tick) {

    private static final String TICK = "tick ";
    private static final int TICK_LENGTH = TICK.length() + "2026-11-24T08:00:00Z".length();

    /** @throws MalformedException when a value can't stand in a checkpoint */
    public Checkpoint {
        NoteSignature.requireKeyName(origin);
        if (size < 0) {
            throw new MalformedException("line 2", "a log has no negative size");
        }
        if (size == 0 && !root.equals(Merkle.emptyRoot())) {
            throw new MalformedException("line 3", "the root of an empty log is the digest of nothing");
        }
        boolean wholeSeconds = tick.equals(tick.truncatedTo(ChronoUnit.SECONDS));
        if (!wholeSeconds || (TICK + tick).length() != TICK_LENGTH) {
            throw new MalformedException("line 4", "a tick is written like 2026-11-24T08:00:00Z");
        }
    }

    /**
     * Reads a note's text.
     *
     * @throws MalformedException unless it is exactly what {@link #text} writes
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 5 || !lines[4].isEmpty()) {
            throw new MalformedException("", "a checkpoint has the lines origin, size, root and tick");
        }
        byte[] root = TextLines.base64("line 3", lines[2]);
        if (root.length != Sha256.LENGTH) {
            throw new MalformedException("line 3", "a root has 32 octets");
        }
        return new Checkpoint(
                lines[0], TextLines.count("line 2", lines[1]), Sha256.ofOctets(root), parseTick(lines[3]));
    }

    private static Instant parseTick(String line) {
        try {
            Instant tick = Instant.parse(line.startsWith(TICK) ? line.substring(TICK.length()) : "");
            if (line.equals(TICK + tick)) {
                return tick;
            }
        } catch (DateTimeException e) {
            throw new MalformedException("line 4", "must be tick and an instant such as 2026-11-24T08:00:00Z");
        }
        throw new MalformedException("line 4", "a tick is written like 2026-11-24T08:00:00Z");
    }

    /** The note's text: four lines. */
    public String text() {
        return origin + '\n' + size + '\n' + TextLines.base64(root.octets()) + '\n' + TICK + tick + '\n';
    }
}
