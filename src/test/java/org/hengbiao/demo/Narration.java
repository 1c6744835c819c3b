package org.hengbiao.demo;

import java.io.PrintStream;

/** Tells the story as a table: number, what happens in both languages, what came of it. */
public final class Narration {

    private static final int FIRST = 34;
    private static final int SECOND = 54;

    private final PrintStream out;
    private int number;

    public Narration(PrintStream out) {
        this.out = out;
    }

    /** A heading over some rows. */
    public void chapter(String zh, String en) {
        out.println();
        out.println("== " + zh + "  " + en);
    }

    /** A row. */
    public void row(String zh, String en, String result) {
        number++;
        out.println(padded(String.format("%2d", number), 4) + padded(zh, FIRST) + padded(en, SECOND) + result);
    }

    /** A line outside the table. */
    public void line(String text) {
        out.println(text);
    }

    /** Padded to columns of a terminal, where a Chinese character takes two. */
    public static String padded(String text, int columns) {
        int width =
                text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
