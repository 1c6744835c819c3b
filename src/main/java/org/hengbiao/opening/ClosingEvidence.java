package org.hengbiao.opening;

import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.Statement;

/**
 * What an opener must see before it releases its share.
 *
 * @param statement the closing statement, which lists every entry of the box
 * @param proof that the log holds it, with the newest checkpoint
 */
public record ClosingEvidence(Statement statement, LogProof proof) {}
