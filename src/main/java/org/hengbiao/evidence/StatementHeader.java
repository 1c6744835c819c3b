package org.hengbiao.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What every reader of a dossier sees of a statement after the opening. It names nobody.
 *
 * @param act what happened, in the past tense, such as {@code BidReceived}
 * @param tender the tender; null when the act is about none
 * @param at when, by the database's clock, in whole milliseconds, in the years 0 to 9999
 * @param actor SHA-256(bodySalt ‖ actor)
 * @param body SHA-256(bodySalt ‖ body)
 * @param sandbox whether it happened in a sandbox
 */
public record StatementHeader(
        String act, @Nullable UUID tender, Instant at, Sha256 actor, Sha256 body, boolean sandbox) {

    /** The value of the field {@code type}. */
    public static final String TYPE = "hengbiao.org/statement@v1";

    private static final Pattern ACT = Pattern.compile("[A-Z][A-Za-z]{0,63}");
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    /** @throws IllegalArgumentException when the act has no such name or the instant is not of that form */
    public StatementHeader {
        if (!ACT.matcher(act).matches()) {
            throw new IllegalArgumentException("an act has a name of letters such as BidReceived");
        }
        if (!at.equals(at.truncatedTo(ChronoUnit.MILLIS)) || at.isBefore(FIRST) || !at.isBefore(AFTER_LAST)) {
            throw new IllegalArgumentException(
                    "a statement's instant has whole milliseconds and a year of four digits");
        }
    }

    /**
     * Reads a header: the bytes must be exactly what {@link #canonical} writes.
     *
     * @throws MalformedException when they are not
     */
    public static StatementHeader read(byte[] canonical) {
        JsonReader reader = JsonParser.readCanonical(canonical)
                .type(TYPE)
                .only("type", "act", "tender", "at", "actor", "body", "sandbox");
        StatementHeader header = of(reader);
        if (!Arrays.equals(header.canonical(), canonical)) {
            throw new MalformedException(
                    "", "a header has a tender or null, an instant with milliseconds, and sandbox only if true");
        }
        return header;
    }

    private static StatementHeader of(JsonReader reader) {
        try {
            return new StatementHeader(
                    reader.text("act"),
                    reader.has("tender") ? reader.uuid("tender") : null,
                    reader.instant("at"),
                    reader.sha256("actor"),
                    reader.sha256("body"),
                    reader.has("sandbox") && reader.bool("sandbox"));
        } catch (IllegalArgumentException e) {
            throw new MalformedException("", "not a statement's header: " + e.getMessage());
        }
    }

    /** The bytes that the entry commits to: canonical JSON (RFC 8785). */
    public byte[] canonical() {
        JsonObject.Builder fields = JsonObject.with("type", TYPE)
                .with("act", act)
                .with("tender", tender == null ? Json.nothing() : Json.text(tender.toString()))
                .with("at", MILLISECONDS.format(at))
                .with("actor", actor.hex())
                .with("body", body.hex());
        return (sandbox ? fields.with("sandbox", true) : fields).build().canonical();
    }

    /** The entry of the statement in the log: SHA-256(salt ‖ header). */
    public Sha256 entry(Salt salt) {
        return Sha256.of(salt.octets(), canonical());
    }
}
