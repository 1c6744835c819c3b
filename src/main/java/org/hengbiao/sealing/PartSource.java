package org.hengbiao.sealing;

import java.io.IOException;
import java.io.InputStream;

/** Where the stored parts of a bid come from. Called by several threads at once. */
@FunctionalInterface
public interface PartSource {

    /**
     * The stored bytes of a part.
     *
     * @param part from 1
     * @throws IOException when they are not there, which is the platform's fault
     */
    InputStream open(int part) throws IOException;
}
