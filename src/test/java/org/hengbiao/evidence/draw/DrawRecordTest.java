package org.hengbiao.evidence.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengbiao.formats.MalformedException;
import org.junit.jupiter.api.Test;

/** A draw is made again from its record, by this code as by any other. */
class DrawRecordTest {

    private static final Path VECTORS = Path.of("src/test/resources/evidence/draw");

    private static byte[] vector(String name) {
        try {
            return Files.readAllBytes(VECTORS.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static DrawRecord changed(String from, String to) {
        String text = new String(vector("five-tickets.json"), StandardCharsets.UTF_8);
        assertNotEquals(text, text.replace(from, to));
        return DrawRecord.read(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    /** The seed was computed with Python, apart from this code. */
    @Test
    void knownRecordReplaysToTheKnownOrder() {
        DrawRecord record = DrawRecord.read(vector("five-tickets.json"));
        assertEquals(
                "7a09d90ac821bd0892aef951b0a8285912c6844fa935d19aa73272642820d678",
                record.replayed().seed().hex());
        assertEquals(
                List.of("c", "d", "a", "f", "b", "g", "i", "h"),
                record.replayed().order().names());
        assertEquals(record, record.replayed());
        assertEquals(List.of(), record.uncommitted());
    }

    @Test
    void changedNameChangedContributionAndChangedOrderAreSeen() {
        DrawRecord otherName = changed("\"d\"", "\"e\"");
        assertNotEquals(otherName, otherName.replayed());
        assertEquals(List.of("agency", "supervisor"), otherName.uncommitted());
        DrawRecord otherSeed = changed("\"seed\":\"7a09", "\"seed\":\"0000");
        assertNotEquals(otherSeed.seed(), otherSeed.replayed().seed());
        DrawRecord otherOctets = changed(
                DrawFixture.octets("agency 7").base64(), DrawFixture.octets("x").base64());
        assertEquals(List.of("agency"), otherOctets.uncommitted());
    }

    @Test
    void recordWithoutAPartyOrWithOneTwiceIsNone() {
        assertThrows(MalformedException.class, () -> changed("\"party\":\"agency\"", "\"party\":\"supervisor\""));
        assertThrows(MalformedException.class, () -> changed("\"by\":\"party\"", "\"by\":\"void\""));
    }

    @Test
    void recordIsWrittenAsItIsRead() {
        DrawRecord record = DrawFixture.record(DrawFixture.singles(12), 3);
        assertEquals(record, DrawRecord.read(record.toJson().canonical()));
    }
}
