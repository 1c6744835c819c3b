package org.hengbiao.evidence;

import org.hengbiao.evidence.EvidenceException.Link;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * One act, whole: what is logged of it and what opens the log's commitment.
 *
 * @param header what all readers of a dossier see
 * @param salt covers the header
 * @param body what the act says
 * @param bodySalt covers the body and the actor
 */
public record Statement(StatementHeader header, Salt salt, StatementBody body, Salt bodySalt) {

    /** @throws EvidenceException ({@code BODY}, {@code ACTOR}) when the header does not commit to this body */
    public Statement {
        if (!header.body().equals(body.digest(bodySalt))) {
            throw new EvidenceException(Link.BODY, "the header commits to another body");
        }
        if (!header.actor().equals(body.pseudonym(bodySalt))) {
            throw new EvidenceException(Link.ACTOR, "the header commits to another actor");
        }
    }

    /**
     * Reads a statement from what is stored or carried in a dossier.
     *
     * @throws MalformedException when header or body are not canonical documents of their form
     * @throws EvidenceException ({@code BODY}, {@code ACTOR}) when they do not belong together
     */
    public static Statement read(byte[] header, Salt salt, byte[] body, Salt bodySalt) {
        return new Statement(StatementHeader.read(header), salt, StatementBody.read(body), bodySalt);
    }

    /** What stands in the log for this statement: SHA-256(salt ‖ header). */
    public Sha256 entry() {
        return header.entry(salt);
    }
}
