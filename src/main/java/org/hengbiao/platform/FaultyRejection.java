package org.hengbiao.platform;

import java.util.List;
import org.hengbiao.kernel.Rejection;

/** A rejection that names each of several faults; its problem document carries them all. */
public interface FaultyRejection extends Rejection {

    /** At least one, in the order in which they are to be read. */
    List<Problem.Fault> faults();
}
