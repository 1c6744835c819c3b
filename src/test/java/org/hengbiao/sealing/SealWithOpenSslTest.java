package org.hengbiao.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bid that a shell script sealed with stock tools is accepted like one of ours. */
class SealWithOpenSslTest {

    private static final Path SCRIPT =
            Path.of("src", "main", "sh", "seal-with-openssl.sh").toAbsolutePath();
    private static final char[] PASSWORD = "example".toCharArray();

    @TempDir
    private Path folder = Path.of("");

    private Path documents = folder;
    private Path out = folder;

    @BeforeEach
    void writeKeysAndFolders() throws Exception {
        OpenSsl.demandThere();
        documents = Files.createDirectory(folder.resolve("documents"));
        out = Files.createDirectory(folder.resolve("out"));
        Files.write(folder.resolve("vendor.p12"), SealingFixture.VENDOR_KEY.toPkcs12(PASSWORD));
        OpenSsl.run(
                folder,
                "pkcs12",
                "-in",
                "vendor.p12",
                "-passin",
                "pass:example",
                "-nodes",
                "-nocerts",
                "-out",
                "key.pem");
        OpenSsl.writePem(
                folder.resolve("cert.pem"), "CERTIFICATE", Certificates.der(SealingFixture.VENDOR.certificate()));
        OpenSsl.writePem(
                folder.resolve("opening.pem"), "CERTIFICATE", Certificates.der(SealingFixture.CEREMONY.certificate()));
    }

    private Bid writeBid(byte[]... contents) throws Exception {
        List<Bid.Document> listed = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            String name = "技术 方案 " + (i + 1) + ".pdf";
            Files.write(documents.resolve(name), contents[i]);
            listed.add(new Bid.Document(name, "application/pdf", contents[i].length, Sha256.of(contents[i])));
        }
        Bid bid = SealingFixture.bid().withDocuments(listed);
        Files.write(folder.resolve("bid.json"), bid.toJson().canonical());
        return bid;
    }

    private OpenSsl.Result script(String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                SCRIPT.toString(),
                "--bid",
                "bid.json",
                "--documents",
                "documents",
                "--key",
                "key.pem",
                "--cert",
                "cert.pem",
                "--opening",
                "opening.pem",
                "--package",
                SealingFixture.PACKAGE.toString(),
                "--out",
                "out"));
        command.addAll(List.of(more));
        return OpenSsl.runFailing(folder, command);
    }

    @Test
    void bidSealedByTheScriptPassesEveryCheckAndOpens() throws Exception {
        byte[] first = new byte[700_000];
        new Random(3).nextBytes(first);
        Bid bid = writeBid(first, new byte[0], "短".getBytes(StandardCharsets.UTF_8));

        OpenSsl.Result result = script();
        assertEquals(0, result.exit(), result.output());

        SignedAct act = SignedAct.verifyAttached(Files.readAllBytes(out.resolve(SealedBid.MANIFEST_FILE)));
        Manifest manifest = Manifest.parse(act.content());
        Path part = out.resolve(SealedBid.partFile(1));
        PartProfile.check(Files.readAllBytes(part), manifest.context(1).ukm(), SealingFixture.CEREMONY.certificate());
        Unsealed outcome = new UnsealingBid(SealingFixture.OPENING_KEY)
                .unseal(new UnsealingBid.Order(
                        manifest,
                        act.signerFingerprint(),
                        SealingFixture.files(List.of(part)),
                        folder.resolve("opened.zip")));
        Unsealed.Opened opened = assertInstanceOf(Unsealed.Opened.class, outcome, outcome::toString);
        assertEquals(bid, opened.bid());
        try (BidPackage zip = BidPackage.open(opened.zip())) {
            assertArrayEquals(first, zip.document("技术 方案 1.pdf").readAllBytes());
        }
        try (var written = Files.list(out)) {
            assertEquals(2, written.count());
        }
    }

    private void assertRefused(String words, OpenSsl.Result result) throws Exception {
        assertNotEquals(0, result.exit());
        assertTrue(result.output().contains(words), result.output());
        try (var written = Files.list(out)) {
            assertEquals(0, written.count());
        }
    }

    @Test
    void scriptRefusesWhatItCannotDoAndSaysWhy() throws Exception {
        writeBid(new byte[] {1});
        Path document = documents.resolve("技术 方案 1.pdf");

        Files.write(document, new byte[] {2});
        assertRefused("is not the document whose SHA-256", script());
        Files.delete(document);
        assertRefused("is not in documents", script());
        assertRefused("unknown argument", script("--wrong"));
        assertRefused("replaces nothing", script("--replaces", "0".repeat(64)));
        Files.writeString(folder.resolve("bid.json"), "{\"type\":\"other\"}");
        assertRefused("not a canonical", script());
    }

    @Test
    void scriptRefusesABidOfMoreThanOnePart() throws Exception {
        byte[] large = new byte[PartProfile.PLAIN_OCTETS - 1_000];
        Arrays.fill(large, (byte) 'x');
        writeBid(large);

        assertRefused("does not fit one part", script());
    }
}
