package org.hengbiao.evidence;

import java.util.Locale;

/** Evidence of the right form that does not hold: names the first broken link of the chain. */
public final class EvidenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Link link;

    /** A link of the chain from an act to a checkpoint that outsiders cosigned. */
    public enum Link {
        /** The body of a statement is not the one its header commits to. */
        BODY,
        /** The actor in the body of a statement is not the one its header commits to. */
        ACTOR,
        /** The proof speaks of another entry than the one at hand. */
        ENTRY,
        /** The index lies outside the log, or the path in the log's tree has the wrong length (RFC 9162 section 2.1.3.2). */
        LOG_PATH,
        /** The slot path and the log path together lead to another root than the checkpoint's. */
        INCLUSION,
        /** The checkpoint is of another log; a sandbox is another log. */
        ORIGIN,
        /** No signature of the log on the checkpoint, or a wrong one. */
        CHECKPOINT_SIGNATURE,
        /** Fewer cosignatures than the reader demands, or a wrong one of a known cosigner. */
        COSIGNATURE,
        /** A later checkpoint does not contain all that an earlier one contained (RFC 9162 section 2.1.4.2). */
        CONSISTENCY;

        /** The stable name in kebab-case that tools print, such as {@code checkpoint-signature}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param link what is broken
     * @param detail how, as one English sentence without the link's name
     */
    public EvidenceException(Link link, String detail) {
        super(link.code() + ": " + detail);
        this.link = link;
    }

    public Link link() {
        return link;
    }
}
