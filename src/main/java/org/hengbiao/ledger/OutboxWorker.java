package org.hengbiao.ledger;

import org.hengbiao.formats.JsonObject;

/** Does what an outbox item asks for, after the transaction that put it there has committed; at least once. */
public interface OutboxWorker {

    /** The kind of items that it does. */
    String kind();

    /** Does one item; doing it a second time must change nothing. A failure puts it back for later. */
    void work(JsonObject payload) throws Exception;
}
