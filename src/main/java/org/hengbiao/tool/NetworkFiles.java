package org.hengbiao.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.network.PlacementTable;

/** The table of permitted placements that this tool carries. */
final class NetworkFiles {

    private static final String TABLE = "/network-rules/placements.yaml";

    private NetworkFiles() {}

    static PlacementTable table() {
        try (InputStream in = NetworkFiles.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the tool lacks " + TABLE);
            }
            return PlacementTable.load(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedException e) {
            throw new IllegalStateException("the table inside the tool can't be read: " + e.getMessage(), e);
        }
    }
}
