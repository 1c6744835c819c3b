package org.hengbiao.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.hengbiao.sealing.PackageRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidPackageTest {

    private static final byte[] SIGNATURE = {1, 2, 3};

    @TempDir
    private Path folder = Path.of("");

    private byte[] good() throws Exception {
        Path file = Files.writeString(folder.resolve("doc"), "the document");
        PackageWriter.Measured measured = PackageWriter.measure(new Attachment("技术方案.pdf", "application/pdf", file));
        Bid bid = SealingFixture.bid().withDocuments(List.of(measured.document()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PackageWriter(bid.toJson().canonical(), SIGNATURE, List.of(measured)).writeTo(out);
        return out.toByteArray();
    }

    private Reason refusal(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("refused.zip"), zip);
        return assertThrows(PackageRefused.class, () -> {
                    try (BidPackage opened = BidPackage.open(file)) {
                        opened.checkContent();
                    }
                })
                .reason();
    }

    @Test
    void writtenPackageKeepsTheRulesAndStockToolsReadIt() throws Exception {
        byte[] zip = good();
        Path file = Files.write(folder.resolve("good.zip"), zip);

        assertEquals(64 * 1024, zip.length);
        try (BidPackage opened = BidPackage.open(file)) {
            assertEquals(opened.checkContent(), Bid.parse(opened.bidBytes()));
            assertArrayEquals(SIGNATURE, opened.signature());
        }
        try (ZipFile stock = new ZipFile(file.toFile())) {
            assertEquals(4, stock.size());
            assertEquals(
                    "the document",
                    new String(
                            stock.getInputStream(stock.getEntry("技术方案.pdf")).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** A package with documents of these names, made by hand. */
    private static byte[] withNames(String... names) {
        Zip zip = new Zip();
        zip.add("bid.json", new byte[] {1});
        zip.add("bid.json.p7s", SIGNATURE);
        for (String name : names) {
            zip.add(name, new byte[] {2});
        }
        return zip.finish();
    }

    /** Writes records by hand, rules kept or not. */
    private static final class Zip {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
        private int entries;

        void add(String name, byte[] content) {
            CRC32 crc = new CRC32();
            crc.update(content);
            directory.writeBytes(ZipRecords.central(name, content.length, crc.getValue(), out.size()));
            out.writeBytes(ZipRecords.local(name, content.length, crc.getValue()));
            out.writeBytes(content);
            entries++;
        }

        byte[] finish() {
            int empty = out.size() + directory.size() + 2 * 7 + 30 + 46 + 22;
            add("padding", new byte[64 * 1024 - empty]);
            return finishUnpadded();
        }

        byte[] finishUnpadded() {
            int offset = out.size();
            out.writeBytes(directory.toByteArray());
            out.writeBytes(ZipRecords.end(entries, directory.size(), offset));
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escape",
                "a/b",
                "a\\b",
                "C:evil",
                ".hidden",
                "..",
                "a\u0000b",
                "a\u202eb",
                "BID.json",
                "Padding",
                "e\u0301.pdf",
                ""
            })
    void namesThatAreNoPlainNamesAreRefused(String name) throws Exception {
        assertEquals(Reason.NAME, refusal(withNames(name)));
    }

    @Test
    void longestNameIsAHundredCharacters() throws Exception {
        assertEquals(Reason.NAME, refusal(withNames("一".repeat(101))));
        assertTrue(EntryName.isDocument("一".repeat(100)));
        assertFalse(EntryName.isDocument("\ud800"));
    }

    @Test
    void duplicateNamesAreRefusedWhateverTheirCase() throws Exception {
        assertEquals(Reason.NAME, refusal(withNames("a.pdf", "a.pdf")));
        assertEquals(Reason.NAME, refusal(withNames("a.pdf", "A.PDF")));
    }

    @Test
    void moreThan500EntriesAreRefused() throws Exception {
        String[] names = new String[498];
        Arrays.setAll(names, i -> "n" + i);

        assertEquals(Reason.LIMIT, refusal(withNames(names)));
    }

    @Test
    void extraOctetsAnywhereAreRefused() throws Exception {
        byte[] zip = good();
        byte[] before = new byte[zip.length + 1];
        System.arraycopy(zip, 0, before, 1, zip.length);

        assertEquals(Reason.STRUCTURE, refusal(before));
        assertEquals(Reason.STRUCTURE, refusal(Arrays.copyOf(zip, zip.length + 1)));
        assertEquals(Reason.STRUCTURE, refusal(Arrays.copyOf(zip, zip.length - 1)));
        assertEquals(Reason.STRUCTURE, refusal(new byte[0]));
        Zip gap = new Zip();
        gap.add("bid.json", new byte[] {1});
        gap.out.write(7);
        gap.add("bid.json.p7s", SIGNATURE);
        assertEquals(Reason.STRUCTURE, refusal(gap.finish()));
        Zip tail = new Zip();
        tail.add("bid.json", new byte[] {1});
        tail.add("bid.json.p7s", SIGNATURE);
        tail.add("padding", new byte[10]);
        tail.out.write(7);
        assertEquals(Reason.STRUCTURE, refusal(tail.finishUnpadded()));
    }

    @Test
    void missingWrongOrNonZeroPaddingIsRefused() throws Exception {
        Zip none = new Zip();
        none.add("bid.json", new byte[] {1});
        none.add("bid.json.p7s", SIGNATURE);
        none.add("last.pdf", new byte[] {2});
        assertEquals(Reason.PADDING, refusal(none.finishUnpadded()));
        Zip little = new Zip();
        little.add("bid.json", new byte[] {1});
        little.add("bid.json.p7s", SIGNATURE);
        little.add("padding", new byte[10]);
        assertEquals(Reason.PADDING, refusal(little.finishUnpadded()));
        byte[] zip = good();
        assertEquals(Reason.PADDING, refusal(changed(zip, zip.length / 2, 1)));
    }

    @Test
    void packageThatDoesNotBeginWithTheBidIsRefused() throws Exception {
        Zip swapped = new Zip();
        swapped.add("bid.json.p7s", SIGNATURE);
        swapped.add("bid.json", new byte[] {1});
        assertEquals(Reason.STRUCTURE, refusal(swapped.finish()));
    }

    private static byte[] changed(byte[] zip, int at, int value) {
        byte[] result = zip.clone();
        result[at] = (byte) value;
        return result;
    }

    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    /** Compression, encryption, data descriptors and extra fields all show in these fields. */
    @Test
    void headersThatAreNotPlainOrDisagreeAreRefused() throws Exception {
        byte[] zip = good();
        int central = directory(zip);
        for (int field : new int[] {6, 8, 10, 12, 16, 20, 24, 30, 32, 34, 42}) {
            assertEquals(
                    Reason.STRUCTURE,
                    refusal(changed(zip, central + field, zip[central + field] + 1)),
                    "directory field at " + field);
        }
        for (int field : new int[] {0, 4, 6, 8, 10, 14, 18, 22, 26, 28}) {
            assertEquals(Reason.STRUCTURE, refusal(changed(zip, field, zip[field] + 1)), "local field at " + field);
        }
        byte[] deflated = changed(changed(zip, central + 10, 8), 8, 8);
        assertEquals(Reason.STRUCTURE, refusal(deflated));
        byte[] described = changed(changed(zip, central + 8, 8), 6, 8);
        assertEquals(Reason.STRUCTURE, refusal(described));
    }

    @Test
    void contentThatIsNotWhatTheBidSaysIsRefused() throws Exception {
        byte[] zip = good();
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int document = text.indexOf("the document");

        assertEquals(Reason.CONTENT, refusal(changed(zip, document, 'T')));
        assertEquals(Reason.CONTENT, refusal(withNames("a.pdf")));
    }

    @Test
    void everyChangedOctetOfTheRecordsIsRefusedInTheDeclaredWayOrHarmless() throws Exception {
        byte[] zip = good();
        Path file = folder.resolve("changed.zip");
        for (int i = directory(zip); i < zip.length; i++) {
            Files.write(file, changed(zip, i, zip[i] ^ 0x5A));
            try (BidPackage opened = BidPackage.open(file)) {
                opened.checkContent();
            } catch (PackageRefused e) {
                assertFalse(e.why().detail().isEmpty());
            }
        }
    }
}
