package org.hengbiao.catalog;

import java.util.List;

/**
 * A row of a staged list as it stands, to be mended.
 *
 * @param entry the row's number among all of the file, from 1
 * @param part of a row that lists several models, from 0
 * @param sheet name of the sheet
 * @param line within the sheet
 * @param places numbers of the columns' cells, separated by commas
 * @param cells in the order of the clerk's columns
 */
public record StagedLine(int entry, int part, String sheet, int line, String places, List<String> cells) {

    public StagedLine {
        cells = List.copyOf(cells);
    }
}
