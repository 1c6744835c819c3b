package org.hengbiao.bidding;

import java.io.IOException;

/** The sender's connection broke before all octets came. That is nobody's defect, and there is nobody left to answer. */
public final class SenderGone extends IOException {

    private static final long serialVersionUID = 1L;

    SenderGone(IOException cause) {
        super("the sender is gone", cause);
    }
}
