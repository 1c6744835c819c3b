package org.hengbiao.catalog.sheets;

/** Whoever takes the rows of a file failed; the file itself is not at fault. */
public final class RowsNotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowsNotTaken(RuntimeException cause) {
        super(cause);
    }
}
