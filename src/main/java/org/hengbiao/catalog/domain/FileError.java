package org.hengbiao.catalog.domain;

/**
 * One thing that is wrong with a file.
 *
 * @param file name within the folder
 * @param line from 1
 * @param column from 1, in characters
 * @param rule what must hold and does not
 */
public record FileError(String file, int line, int column, String rule) {

    /** The place as {@code products.csv:3:12}. */
    public String where() {
        return file + ":" + line + ":" + column;
    }
}
