package org.hengbiao.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a tile of hashes or of a bundle of entries (C2SP tlog-tiles). Level n of tiles is level 8n of the tree.
 *
 * @param level from 0 to 63, or {@link #ENTRIES}
 * @param index the tile's place in its level, from 0
 * @param width how many hashes or entries it holds, from 1 to 256
 */
public record TilePath(int level, long index, int width) {

    /** In place of a level: a bundle of entries. */
    public static final int ENTRIES = -1;

    /** The width of a full tile. */
    public static final int FULL = 256;

    private static final Pattern FORM =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/" + "((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int MAX_DIGITS = 18;

    /** @throws IllegalArgumentException when there is no such tile in any log */
    public TilePath {
        if (level < ENTRIES || level > 63 || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile has level " + level + ", index " + index + ", width " + width);
        }
    }

    /** Reads a path such as {@code tile/0/x001/x234/067.p/8}; nothing when it is none or is written in another way. */
    public static Optional<TilePath> parse(String path) {
        Matcher matcher = FORM.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(2).replace("x", "").replace("/", "");
        if (digits.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        int level = matcher.group(1).equals("entries") ? ENTRIES : Integer.parseInt(matcher.group(1));
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        if (level > 63 || width > FULL) {
            return Optional.empty();
        }
        TilePath tile = new TilePath(level, Long.parseLong(digits), width);
        // Leading groups of zeros and a suffix of 256 are other ways to write the same tile.
        return tile.format().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    /** The path below the log's prefix, without a slash in front. */
    public String format() {
        StringBuilder groups = new StringBuilder(group(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            groups.insert(0, 'x' + group(rest % 1000) + '/');
        }
        String suffix = width == FULL ? "" : ".p/" + width;
        return "tile/" + (isEntries() ? "entries" : level) + '/' + groups + suffix;
    }

    private static String group(long three) {
        return String.format(Locale.ROOT, "%03d", three);
    }

    /** Whether it is a bundle of entries. */
    public boolean isEntries() {
        return level == ENTRIES;
    }

    /** The first leaf (level 0, entries) or subtree of tree level 8·level that it holds. */
    public long first() {
        return index * FULL;
    }

    /** Whether a log of {@code size} leaves holds all of it. Since each tick makes a checkpoint, every width existed once. */
    public boolean isIn(long size) {
        int shift = 8 * Math.max(level, 0);
        long nodes = shift < Long.SIZE - 1 ? size >>> shift : 0;
        return index <= nodes / FULL && width <= nodes - index * FULL;
    }
}
