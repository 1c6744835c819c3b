package org.hengbiao.catalog.sheets;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a table one by one and writes them on. */
public interface TableWriter extends AutoCloseable {

    /** Writes one row. */
    void row(List<String> cells) throws IOException;

    /** Writes what is still to be written; the stream below stays open. */
    @Override
    void close() throws IOException;
}
