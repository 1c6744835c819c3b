package org.hengbiao.tool;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingOptionTest {

    private static final Instant CLOSED = Instant.parse("2026-12-14T01:30:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("O87 art 41: no share leaves its envelope for a box with two entries")
    void twoEntriesAreTooFew() throws IOException {
        TenderFile tender = tender("\"2026-11-24T02:00:00Z\"");

        assertDoesNotThrow(() -> ClosingOption.requireEnough(3, tender, CLOSED));
        Failed refusal = assertThrows(Failed.class, () -> ClosingOption.requireEnough(2, tender, CLOSED));
        assertEquals(
                "No share is released: the box lists 2 entries, so there are fewer than 3 bids (O87 art 41).",
                refusal.sentence(Words.in("en")));
        assertEquals("不交出份额：投标箱只列有 2 个条目，投标不足 3 家（O87 art 41）。", refusal.sentence(Words.in("zh")));
    }

    @Test
    void theLawIsThatOfThePublicationOrOfTheClosingWhereThatIsUnknown() throws IOException {
        TenderFile old = tender("\"2017-09-30T15:59:59Z\"");
        TenderFile silent = tender("null");

        Failed refusal = assertThrows(Failed.class, () -> ClosingOption.requireEnough(3, old, CLOSED));
        assertEquals("No provision is in force on 2017-09-30.", refusal.sentence(Words.in("en")));
        assertDoesNotThrow(() -> ClosingOption.requireEnough(3, tender("\"2017-09-30T16:00:00Z\""), CLOSED));
        assertDoesNotThrow(() -> ClosingOption.requireEnough(3, silent, CLOSED));
    }

    private TenderFile tender(String publishedAt) throws IOException {
        Path file = folder.resolve("tender.json");
        Files.writeString(file, """
                {"id": "018f5e2c-0000-7000-8000-000000000001", "lots": ["1"], "deadline": "2026-12-14T01:30:00Z",
                 "openingCertificate": "AAAA", "custody": "openers 2 of 3", "now": "2026-12-14T01:30:01Z",
                 "publishedAt": %s}
                """.formatted(publishedAt));
        return TenderFile.load(file);
    }
}
