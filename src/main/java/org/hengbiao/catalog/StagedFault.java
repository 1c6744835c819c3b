package org.hengbiao.catalog;

/**
 * Something wrong with a staged list.
 *
 * @param id orders the faults of one row
 * @param entry the row's number among all of the file, from 1; 0 for the file itself, which only a better file mends
 * @param part of a row that lists several models, from 0
 * @param sheet name of the sheet
 * @param line within the sheet, from 1
 * @param column from 1
 * @param header name of the column, empty where there is none
 * @param fault what is wrong
 * @param value what was found or expected
 */
public record StagedFault(
        long id,
        int entry,
        int part,
        String sheet,
        int line,
        int column,
        String header,
        ListFault fault,
        String value) {

    /** Where the next page of faults begins. */
    public String position() {
        return entry + "." + part + "." + id;
    }
}
