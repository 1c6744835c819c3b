package org.hengbiao.ledger;

import java.time.Instant;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.jspecify.annotations.Nullable;

/**
 * Something material that somebody did, before it is recorded. Start with {@link #of}, add what applies.
 *
 * @param name past tense, such as {@code BidReceived}
 * @param actor who did it
 * @param tender which tender it is about; null for none
 * @param fields what it says; names are fixed once an act has been recorded
 * @param signed the actor's CMS, when a person signed it; kept whole and carried in dossiers
 * @param at when, by the clock of record; null for the moment of recording
 */
public record Act(
        String name,
        Actor actor,
        @Nullable UUID tender,
        JsonObject fields,
        @Nullable Octets signed,
        @Nullable Instant at) {

    public static Act of(String name, Actor actor) {
        return new Act(name, actor, null, JsonObject.empty(), null, null);
    }

    public Act about(UUID tender) {
        return new Act(name, actor, tender, fields, signed, at);
    }

    public Act with(JsonObject fields) {
        return new Act(name, actor, tender, fields, signed, at);
    }

    public Act signed(byte[] cms) {
        return new Act(name, actor, tender, fields, Octets.of(cms), at);
    }

    public Act at(Instant at) {
        return new Act(name, actor, tender, fields, signed, at);
    }
}
