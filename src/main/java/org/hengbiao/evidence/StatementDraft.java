package org.hengbiao.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A statement before its salts are drawn. Start with {@link #of}, add what applies, end with {@link #salted}.
 *
 * @param act what happened, such as {@code BidReceived}
 * @param at when, by the database's clock
 * @param body what the act says
 * @param tender the tender; null when the act is about none
 * @param sandbox whether it happened in a sandbox
 */
public record StatementDraft(
        String act,
        Instant at,
        StatementBody body,
        @Nullable UUID tender,
        boolean sandbox) {

    /** An act that {@code actor} did, unsigned, without fields, about no tender. */
    public static StatementDraft of(String act, Instant at, Actor actor) {
        return new StatementDraft(act, at, new StatementBody(actor, null, JsonObject.empty()), null, false);
    }

    /** The same, about {@code tender}. */
    public StatementDraft about(UUID tender) {
        return new StatementDraft(act, at, body, tender, sandbox);
    }

    /** The same, with {@code fields} of its own. */
    public StatementDraft with(JsonObject fields) {
        return new StatementDraft(act, at, new StatementBody(body.actor(), body.signed(), fields), tender, sandbox);
    }

    /** The same, signed by its actor in the CMS with digest {@code signed}. */
    public StatementDraft signed(Sha256 signed) {
        return new StatementDraft(act, at, new StatementBody(body.actor(), signed, body.fields()), tender, sandbox);
    }

    /** The same, in a sandbox or not. */
    public StatementDraft inSandbox(boolean sandbox) {
        return new StatementDraft(act, at, body, tender, sandbox);
    }

    /**
     * The statement under the given salts. The instant is cut to milliseconds, downward, which keeps it on the same side of
     * every deadline that is a whole millisecond.
     */
    public Statement salted(Salt salt, Salt bodySalt) {
        StatementHeader header = new StatementHeader(
                act,
                tender,
                at.truncatedTo(ChronoUnit.MILLIS),
                body.pseudonym(bodySalt),
                body.digest(bodySalt),
                sandbox);
        return new Statement(header, salt, body, bodySalt);
    }

    /** The statement under two fresh salts. */
    public Statement salted(Randomness randomness) {
        return salted(Salt.draw(randomness), Salt.draw(randomness));
    }
}
