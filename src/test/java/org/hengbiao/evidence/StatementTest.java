package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.evidence.EvidenceException.Link;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    private static final UUID TENDER = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-24T08:00:00.123Z");
    private static final Actor VENDOR =
            Actor.vendor(new CreditCode("91310000MA1FL0000" + CreditCode.checkCharacter("91310000MA1FL0000")));
    private static final Salt SALT = Salt.ofOctets(new byte[Salt.LENGTH]);
    private static final Salt BODY_SALT = Salt.draw(new SeededRandomness("body"));

    private static final StatementDraft BID = StatementDraft.of("BidReceived", AT, VENDOR)
            .about(TENDER)
            .signed(Sha256.ofText("manifest"))
            .with(JsonObject.with("version", "1").build());

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void headerBodyAndEntryAreWhatTheFormatSays() {
        Statement statement = BID.salted(SALT, BODY_SALT);
        byte[] body = utf8(
                "{\"actor\":\"" + VENDOR + "\",\"signed\":\"" + Sha256.ofText("manifest") + "\",\"version\":\"1\"}");
        assertArrayEquals(body, statement.body().canonical());
        byte[] header = utf8("{\"act\":\"BidReceived\",\"actor\":\""
                + Sha256.of(BODY_SALT.octets(), utf8(VENDOR.text()))
                + "\",\"at\":\"2026-11-24T08:00:00.123Z\",\"body\":\""
                + Sha256.of(BODY_SALT.octets(), body)
                + "\",\"tender\":\"0198c0de-0000-7000-8000-000000000001\",\"type\":\"hengbiao.org/statement@v1\"}");
        assertArrayEquals(header, statement.header().canonical());
        assertEquals(Sha256.of(SALT.octets(), header), statement.entry());
    }

    @Test
    void aStatementIsReadBackFromItsBytes() {
        for (StatementDraft draft : new StatementDraft[] {
            BID, BID.inSandbox(true), StatementDraft.of("ClockJumped", AT.plusMillis(877), Actor.PLATFORM)
        }) {
            Statement statement = draft.salted(new SeededRandomness("salts"));
            assertEquals(
                    statement,
                    Statement.read(
                            statement.header().canonical(),
                            statement.salt(),
                            statement.body().canonical(),
                            statement.bodySalt()));
        }
    }

    @Test
    void theInstantIsCutToMillisecondsSoALateActStaysLate() {
        Instant deadline = Instant.parse("2026-11-24T08:00:00Z");
        Statement onTime =
                StatementDraft.of("BidReceived", deadline.minusNanos(1), VENDOR).salted(SALT, BODY_SALT);
        Statement late =
                StatementDraft.of("BidReceived", deadline.plusNanos(1), VENDOR).salted(SALT, BODY_SALT);
        assertEquals(Instant.parse("2026-11-24T07:59:59.999Z"), onTime.header().at());
        assertEquals(deadline, late.header().at());
    }

    @Test
    void twoActsOfOneActorHaveDifferentPseudonyms() {
        Randomness randomness = new SeededRandomness("salts");
        assertNotEquals(
                BID.salted(randomness).header().actor(),
                BID.salted(randomness).header().actor());
    }

    @Test
    void anotherBodyThanTheHeadersIsRefused() {
        Statement statement = BID.salted(SALT, BODY_SALT);
        StatementBody other = new StatementBody(VENDOR, null, JsonObject.empty());
        EvidenceException broken =
                assertThrows(EvidenceException.class, () -> new Statement(statement.header(), SALT, other, BODY_SALT));
        assertEquals(Link.BODY, broken.link());
        broken = assertThrows(
                EvidenceException.class, () -> new Statement(statement.header(), SALT, statement.body(), SALT));
        assertEquals(Link.BODY, broken.link());
    }

    @Test
    void anotherActorThanTheBodysIsRefused() {
        StatementHeader header = BID.salted(SALT, BODY_SALT).header();
        StatementHeader forged = new StatementHeader(
                header.act(), header.tender(), header.at(), Sha256.ofText("x"), header.body(), header.sandbox());
        EvidenceException broken =
                assertThrows(EvidenceException.class, () -> new Statement(forged, SALT, BID.body(), BODY_SALT));
        assertEquals(Link.ACTOR, broken.link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"2026-11-24T08:00:00.123Z\",\"body\":\"$\",\"type\":\"hengbiao.org/statement@v1\"}",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"2026-11-24T08:00:00Z\",\"body\":\"$\",\"tender\":null,\"type\":\"hengbiao.org/statement@v1\"}",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"2026-11-24T08:00:00.1234Z\",\"body\":\"$\",\"tender\":null,\"type\":\"hengbiao.org/statement@v1\"}",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"2026-11-24T24:00:00.000Z\",\"body\":\"$\",\"tender\":null,\"type\":\"hengbiao.org/statement@v1\"}",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"+12026-11-24T08:00:00.123Z\",\"body\":\"$\",\"tender\":null,\"type\":\"hengbiao.org/statement@v1\"}",
                "{\"act\":\"a b\",\"actor\":\"$\",\"at\":\"2026-11-24T08:00:00.123Z\",\"body\":\"$\",\"tender\":null,\"type\":\"hengbiao.org/statement@v1\"}",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"2026-11-24T08:00:00.123Z\",\"body\":\"$\",\"sandbox\":false,\"tender\":null,\"type\":\"hengbiao.org/statement@v1\"}",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"2026-11-24T08:00:00.123Z\",\"body\":\"$\",\"sandbox\":null,\"tender\":null,\"type\":\"hengbiao.org/statement@v1\"}",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"2026-11-24T08:00:00.123Z\",\"body\":\"$\",\"number\":1,\"tender\":null,\"type\":\"hengbiao.org/statement@v1\"}",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"2026-11-24T08:00:00.123Z\",\"body\":\"$\",\"tender\":null,\"type\":\"hengbiao.org/statement@v2\"}",
                "{\"act\":\"A\",\"actor\":\"$\",\"at\":\"2026-11-24T08:00:00.123Z\",\"body\":\"$\",\"tender\":null,\"type\":\"hengbiao.org/statement@v1\"} "
            })
    void aHeaderOfAnotherFormIsRefused(String header) {
        byte[] bytes = utf8(header.replace("$", Sha256.ofText("x").hex()));
        assertThrows(MalformedException.class, () -> StatementHeader.read(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"actor\":\"vendor:1\"}",
                "{\"actor\":\"vendor:91310000MA1FL00000\"}",
                "{\"actor\":\"person:0198C0DE-0000-7000-8000-000000000001\"}",
                "{\"actor\":\"platform \"}",
                "{\"actor\":\"platform\",\"signed\":null}",
                "{\"actor\":\"platform\",\"signed\":\"00\"}"
            })
    void aBodyOfAnotherFormIsRefused(String body) {
        assertThrows(MalformedException.class, () -> StatementBody.read(utf8(body)));
    }

    @Test
    void anActCannotReplaceItsActorByAField() {
        JsonObject fields = JsonObject.with("actor", "platform").build();
        assertThrows(IllegalArgumentException.class, () -> BID.with(fields));
    }

    @Test
    void aSaltHasSixteenOctetsAndDoesNotPrintThem() {
        assertThrows(IllegalArgumentException.class, () -> Salt.ofOctets(new byte[15]));
        assertEquals("a salt", BODY_SALT.toString());
    }
}
