package org.hengbiao.sealing;

import static org.hengbiao.sealing.SealingFixture.OPENING_KEY;
import static org.hengbiao.sealing.SealingFixture.OTHER_VENDOR;
import static org.hengbiao.sealing.SealingFixture.VENDOR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsealingBidTest {

    @TempDir
    private Path folder = Path.of("");

    private SealedBid sealed(int documentOctets) throws Exception {
        byte[] content = new byte[documentOctets];
        new Random(7).nextBytes(content);
        Path file = Files.write(folder.resolve("technical.bin"), content);
        List<Attachment> attachments = List.of(
                new Attachment("技术方案.pdf", "application/pdf", file),
                new Attachment("empty.txt", "text/plain", Files.write(folder.resolve("empty"), new byte[0])));
        return new SealingBid(SealingFixture.RANDOM)
                .seal(SealingFixture.order(SealingFixture.bid(), attachments), VENDOR, folder);
    }

    private Unsealed unseal(Manifest manifest, PartSource parts) throws IOException {
        return new UnsealingBid(OPENING_KEY)
                .unseal(new UnsealingBid.Order(
                        manifest, Certificates.fingerprint(VENDOR.certificate()), parts, folder.resolve("opened.zip")));
    }

    private static List<byte[]> bytes(SealedBid sealed) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        for (Path part : sealed.parts()) {
            parts.add(Files.readAllBytes(part));
        }
        return parts;
    }

    @Test
    void bidOfSeveralPartsOpensToTheSameDocuments() throws Exception {
        SealedBid sealed = sealed(PartProfile.PLAIN_OCTETS + 12_345);

        Unsealed.Opened opened = assertInstanceOf(
                Unsealed.Opened.class, unseal(sealed.manifest(), SealingFixture.files(sealed.parts())));

        assertEquals(2, sealed.parts().size());
        assertEquals(sealed.bid(), opened.bid());
        assertEquals(Manifest.parse(sealed.act().content()), sealed.manifest());
        try (BidPackage zip = BidPackage.open(opened.zip())) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("technical.bin")),
                    zip.document("技术方案.pdf").readAllBytes());
            assertEquals(List.of("技术方案.pdf", "empty.txt"), zip.documentNames());
        }
    }

    @Test
    void changedStoredBytesAreThePlatformsFault() throws Exception {
        SealedBid sealed = sealed(1_000);
        List<byte[]> parts = bytes(sealed);
        parts.get(0)[parts.get(0).length - 1] ^= 1;

        Unsealed.UnopenedByPlatform failed = assertInstanceOf(
                Unsealed.UnopenedByPlatform.class, unseal(sealed.manifest(), SealingFixture.bytes(parts)));
        assertEquals(1, failed.part());
    }

    @Test
    void missingShorterAndLongerPartsAreThePlatformsFault() throws Exception {
        SealedBid sealed = sealed(1_000);
        byte[] part = bytes(sealed).get(0);
        for (byte[] stored : List.of(
                new byte[0],
                java.util.Arrays.copyOf(part, part.length - 1),
                java.util.Arrays.copyOf(part, part.length + 1))) {
            assertInstanceOf(
                    Unsealed.UnopenedByPlatform.class,
                    unseal(sealed.manifest(), SealingFixture.bytes(List.of(stored))));
        }
    }

    /** A manifest that promises {@code parts}, as a careless or hostile bidder could sign it. */
    private static Manifest promising(Manifest manifest, List<byte[]> parts) {
        return new Manifest(
                manifest.place(),
                null,
                manifest.openingCertificate(),
                manifest.bid(),
                parts.stream()
                        .map(part -> new Manifest.Part(part.length, Sha256.of(part)))
                        .toList(),
                manifest.custody());
    }

    @Test
    void partWithTheRightHashThatDoesNotOpenIsTheBiddersFault() throws Exception {
        SealedBid sealed = sealed(1_000);
        List<byte[]> parts = bytes(sealed);
        parts.get(0)[parts.get(0).length - 1] ^= 1;

        Unsealed.UnopenedByBidder failed = assertInstanceOf(
                Unsealed.UnopenedByBidder.class,
                unseal(promising(sealed.manifest(), parts), SealingFixture.bytes(parts)));
        assertEquals("does-not-open", failed.code());
    }

    @Test
    void partsInAnotherOrderDoNotOpen() throws Exception {
        SealedBid sealed = sealed(PartProfile.PLAIN_OCTETS + 1);
        List<byte[]> parts = bytes(sealed);
        java.util.Collections.swap(parts, 0, 1);

        Unsealed.UnopenedByBidder failed = assertInstanceOf(
                Unsealed.UnopenedByBidder.class,
                unseal(promising(sealed.manifest(), parts), SealingFixture.bytes(parts)));
        assertEquals("context", failed.code());
    }

    @Test
    void changedPartOutweighsOneThatDoesNotOpen() throws Exception {
        SealedBid sealed = sealed(PartProfile.PLAIN_OCTETS + 1);
        List<byte[]> parts = bytes(sealed);
        parts.get(0)[parts.get(0).length - 1] ^= 1;
        Manifest manifest = promising(sealed.manifest(), parts);
        parts.get(1)[20] ^= 1;

        Unsealed.UnopenedByPlatform failed =
                assertInstanceOf(Unsealed.UnopenedByPlatform.class, unseal(manifest, SealingFixture.bytes(parts)));
        assertEquals(2, failed.part());
    }

    private Unsealed unsealPlain(byte[] zip, Sha256 bid) throws Exception {
        byte[] part = new PartSealer(SealingFixture.RANDOM)
                .seal(zip, SealingFixture.context(1, 1), SealingFixture.CEREMONY.certificate());
        Manifest manifest = new Manifest(
                SealingFixture.context(1, 1).place(),
                null,
                Certificates.fingerprint(SealingFixture.CEREMONY.certificate()),
                bid,
                List.of(new Manifest.Part(part.length, Sha256.of(part))),
                "openers");
        return unseal(manifest, SealingFixture.bytes(List.of(part)));
    }

    private static byte[] zip(byte[] content, byte[] signature) throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        new PackageWriter(content, signature, List.of()).writeTo(out);
        return out.toByteArray();
    }

    @Test
    void wrongInnerContentIsTheBiddersFault() throws Exception {
        byte[] bid = SealingFixture.bid().toJson().canonical();
        byte[] good = Cms.signDetached(VENDOR, bid);
        byte[] noBid = "{}".getBytes(StandardCharsets.UTF_8);

        assertInstanceOf(Unsealed.Opened.class, unsealPlain(zip(bid, good), Sha256.of(bid)));
        assertCode("content", unsealPlain(zip(bid, good), Sha256.ofText("another bid")));
        assertCode("signing-certificate", unsealPlain(zip(bid, Cms.signDetached(OTHER_VENDOR, bid)), Sha256.of(bid)));
        assertCode("not-der", unsealPlain(zip(bid, new byte[9]), Sha256.of(bid)));
        assertCode("content", unsealPlain(zip(noBid, Cms.signDetached(VENDOR, noBid)), Sha256.of(noBid)));
        assertCode("structure", unsealPlain(new byte[100], Sha256.of(bid)));
    }

    private static void assertCode(String code, Unsealed outcome) {
        assertEquals(
                code, assertInstanceOf(Unsealed.UnopenedByBidder.class, outcome).code());
    }

    @Test
    void manifestForAnotherOpeningKeyIsNotTried() throws Exception {
        SealedBid sealed = sealed(10);
        DecryptionKey other = SealingFixture.SHARE_KEYS.get(0);

        assertThrows(
                IllegalArgumentException.class,
                () -> new UnsealingBid(other)
                        .unseal(new UnsealingBid.Order(
                                sealed.manifest(),
                                Certificates.fingerprint(VENDOR.certificate()),
                                SealingFixture.files(sealed.parts()),
                                folder.resolve("opened.zip"))));
    }

    @Test
    void documentThatChangesWhileItIsSealedIsNoticed() throws Exception {
        Path file = Files.write(folder.resolve("a"), new byte[] {1, 2, 3});
        PackageWriter.Measured measured = PackageWriter.measure(new Attachment("a.txt", "text/plain", file));
        PackageWriter writer = new PackageWriter(new byte[] {1}, new byte[] {2}, List.of(measured));
        Files.write(file, new byte[] {1, 2, 4});

        assertThrows(IOException.class, () -> writer.writeTo(java.io.OutputStream.nullOutputStream()));
    }

    @Test
    void sizeOfThePackageSaysLittle() {
        assertEquals(64 * 1024, BidPackage.paddedSize(1));
        assertEquals(64 * 1024, BidPackage.paddedSize(64 * 1024));
        assertEquals(128 * 1024, BidPackage.paddedSize(64 * 1024 + 1));
        long million = 1_048_576;
        assertEquals(11 * million, BidPackage.paddedSize(10 * million + 1));
    }
}
