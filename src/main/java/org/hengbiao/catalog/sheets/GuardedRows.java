package org.hengbiao.catalog.sheets;

import java.util.BitSet;
import java.util.List;
import org.hengbiao.catalog.ListFault;

/** Rows whose taker's failures can't be mistaken for a broken file. */
final class GuardedRows implements TableFile.Rows {

    private final TableFile.Rows rows;

    GuardedRows(TableFile.Rows rows) {
        this.rows = rows;
    }

    @Override
    public void row(String sheet, int line, List<String> cells, BitSet continued) {
        guard(() -> rows.row(sheet, line, cells, continued));
    }

    @Override
    public void fault(String sheet, int line, int column, ListFault fault, String value) {
        guard(() -> rows.fault(sheet, line, column, fault, value));
    }

    private static void guard(Runnable taking) {
        try {
            taking.run();
        } catch (RuntimeException failure) {
            throw new RowsNotTaken(failure);
        }
    }
}
