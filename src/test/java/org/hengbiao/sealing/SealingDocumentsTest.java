package org.hengbiao.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealingDocumentsTest {

    private static String canonical(Bid bid) {
        return new String(bid.toJson().canonical(), StandardCharsets.UTF_8);
    }

    @Test
    void everyDocumentComesBackFromItsBytes() {
        Bid bid = SealingFixture.bid()
                .withDocuments(List.of(new Bid.Document("技术 方案.pdf", "application/pdf", 12, Sha256.ofText("x"))));
        Withdrawal withdrawal =
                new Withdrawal(SealingFixture.TENDER, "1", SealingFixture.VENDOR_CODE, 2, Sha256.ofText("manifest"));
        ShareRelease release = new ShareRelease(
                SealingFixture.KEY,
                SealingFixture.TENDER,
                Sha256.ofText("closing"),
                OpeningShare.of(2, new byte[32]),
                "origin\n5\nroot\n\n— signature\n");
        Rehearsal rehearsal = new Rehearsal(SealingFixture.KEY, 1, Sha256.ofText("commitment"));
        OpeningKeyStatement statement = SealingFixture.CEREMONY.statement();

        assertEquals(bid, Bid.parse(bid.toJson().canonical()));
        assertEquals(withdrawal, Withdrawal.parse(withdrawal.toJson().canonical()));
        assertEquals(release, ShareRelease.parse(release.toJson().canonical()));
        assertEquals(rehearsal, Rehearsal.parse(rehearsal.toJson().canonical()));
        assertEquals(statement, OpeningKeyStatement.parse(statement.toJson().canonical()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"quantity\":12|\"quantity\":0",
                "\"quantity\":12|\"quantity\":12.0",
                "\"version\":1|\"version\":0",
                "\"lot\":\"1\"|\"lot\":\"\"",
                "\"lot\":\"1\"|\"lot\":\"1\\n\"",
                "\"20.50\"|\"20,50\"",
                "\"20.50\"|\"-0\"",
                "\"576000.00\"|\"576000\"",
                "\"576000.00\"|\"-576000.00\"",
                "2030-02-28|2030-02-29",
                "2030-02-28|2020-02-28",
                "bid@v1|bid@v2",
                "\"brand\":|\"extra\":1,\"brand\":",
                "\"lot\":\"1\"|\"lot\": \"1\"",
                "\"documents\":[]|\"documents\":[],\"documents\":[]",
                "\"documents\":[],|''",
                "\"met\":true|\"met\":null",
                "\"firewall\"|\"\\u0066irewall\"",
            })
    void bytesThatAreNotTheOneFormOfABidAreRefused(String good, String bad) {
        String text = canonical(SealingFixture.bid());
        assertTrue(text.contains(good), text);
        byte[] changed = text.replaceFirst(
                        java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad))
                .getBytes(StandardCharsets.UTF_8);

        assertThrows(MalformedException.class, () -> Bid.parse(changed));
    }

    @Test
    void answerThatNamesAMissingDocumentIsRefused() {
        Bid bid = SealingFixture.bid();
        Map<String, Answer> answers = Map.of("gate", Answer.met(true).provedBy("missing.pdf", 1));

        assertThrows(
                IllegalArgumentException.class,
                () -> new Bid(bid.header(), bid.offers(), answers, bid.price(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Answer.value(new BigDecimal("1e30")));
    }

    @Test
    void firstVersionReplacesNothingAndLaterOnesReplaceSomething() {
        Sha256 any = Sha256.ofText("any");
        var parts = List.of(new Manifest.Part(100, any));
        var first = SealingFixture.context(1, 1).place();
        var second = new Manifest.Place(first.tender(), "1", first.packageId(), first.vendor(), 2);

        Manifest manifest = new Manifest(second, any, any, any, parts, "openers");
        assertEquals(manifest, Manifest.parse(manifest.toJson().canonical()));
        assertThrows(IllegalArgumentException.class, () -> new Manifest(first, any, any, any, parts, "openers"));
        assertThrows(IllegalArgumentException.class, () -> new Manifest(second, null, any, any, parts, "openers"));
    }

    @Test
    void placeOfAFaultIsAJsonPointer() {
        byte[] changed = canonical(SealingFixture.bid())
                .replace("\"quantity\":12", "\"quantity\":0")
                .getBytes(StandardCharsets.UTF_8);

        MalformedException refused = assertThrows(MalformedException.class, () -> Bid.parse(changed));
        assertEquals("/offers/0", refused.where());
        assertEquals("quantity: must be from 1 to 1000000000", refused.rule());
    }
}
