package org.hengbiao.network;

import java.util.List;
import org.hengbiao.kernel.LocalizedText;

/**
 * Where an isolation-and-exchange system may stand, as data: a row for every possible link, and the invariant over the whole
 * network.
 *
 * @param source the text that the rows rest on
 * @param invariant no path of gateways may join the Internet to a classified network
 * @param rows exactly one of them answers for a link
 */
public record PlacementTable(LocalizedText source, TableRow invariant, List<TableRow> rows) {

    public PlacementTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads {@code network-rules/placements.yaml} or a file like it.
     *
     * @throws org.hengbiao.formats.MalformedException with line and column when it is no table, or when a link could have two
     *     answers or none
     */
    public static PlacementTable load(byte[] file) {
        return new PlacementTableReader(file).read();
    }

    TableRow answer(TableRow.Question question) {
        return rows.stream()
                .filter(row -> row.answers(question))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a table that was read answers every question"));
    }
}
