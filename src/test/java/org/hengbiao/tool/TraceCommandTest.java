package org.hengbiao.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.hengbiao.evidence.tracing.Registers;
import org.hengbiao.evidence.tracing.TraceRegister;
import org.hengbiao.evidence.tracing.TracedRow;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.PlatformCertificate;
import org.hengbiao.sealing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

    private static final TraceRegister REGISTER = Registers.of(75, 200, 2026);
    private static final SigningKey PLATFORM = key("示例 platform");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static SigningKey key(String name) {
        char[] password = "of a test".toCharArray();
        try {
            return SigningKey.ofPkcs12(
                    PlatformCertificate.selfSigned(
                            name,
                            Instant.parse("2026-01-01T00:00:00Z"),
                            Instant.parse("2036-01-01T00:00:00Z"),
                            new SecureRandom(),
                            password),
                    password);
        } catch (org.hengbiao.sealing.KeyRefused e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void writeFiles() throws IOException, GeneralSecurityException {
        Files.write(
                folder.resolve("register.p7m"),
                Cms.signAttached(PLATFORM, REGISTER.toJson().canonical()));
        Files.write(folder.resolve("trust.json"), trust(PLATFORM, Registers.logKey()));
        Files.writeString(folder.resolve("leaked.csv"), csv(REGISTER.copies().get(136)));
    }

    private static byte[] trust(SigningKey platform, String logKey) {
        String certificate = Base64.getEncoder().encodeToString(Certificates.der(platform.certificate()));
        return JsonObject.with("type", "hengbiao.org/anchors@v1")
                .with("origin", Registers.origin())
                .with("logKeys", JsonArray.ofTexts(List.of(logKey)))
                .with("platformCertificates", JsonArray.ofTexts(List.of(certificate)))
                .build()
                .canonical();
    }

    private static String csv(TraceRegister.Copy copy) {
        return copy
                .order()
                .arrange(REGISTER.rows().stream().map(TracedRow::number).toList())
                .stream()
                .map(number -> "," + number + ",改\n")
                .collect(Collectors.joining("", "序号,编号,备注\n", ""));
    }

    private int run(String language, String... arguments) {
        return Tool.run(List.of(arguments), language, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void plainCsvOfOneCopyNamesItsRecipientOutOfTwoHundred() {
        assertEquals(
                0, run("en", "trace", "--register", at("register.p7m"), "--trust", at("trust.json"), at("leaked.csv")));
        assertTrue(out.toString().contains("Copy 137: 示例单位137, 示例人员137. 100 %"), out.toString());
        assertTrue(out.toString().contains("commitments of all 200 copies"), out.toString());
    }

    @Test
    void sortedListIsUnknownInBothLanguages() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("leaked.csv"), StandardCharsets.UTF_8);
        Files.write(folder.resolve("sorted.csv"), lines.stream().sorted().toList());
        assertEquals(1, run("en", "trace", "--register", at("register.p7m"), at("sorted.csv")));
        assertTrue(out.toString().contains("Unknown."), out.toString());
        assertTrue(out.toString().contains("No trust anchors were given"), out.toString());
        assertEquals(1, run("zh_CN.UTF-8", "trace", "--register", at("register.p7m"), at("sorted.csv")));
        assertTrue(out.toString().contains("无法认定"), out.toString());
    }

    @Test
    void registerOfAnotherPlatformIsRefused() throws IOException {
        Files.write(folder.resolve("other.json"), trust(key("示例 other"), Registers.logKey()));
        assertEquals(
                1, run("en", "trace", "--register", at("register.p7m"), "--trust", at("other.json"), at("leaked.csv")));
        assertTrue(err.toString().contains("somebody whom your trust anchors don't name"), err.toString());
    }

    @Test
    void commitmentThatTheTrustedLogDoesNotHoldIsRefused() throws IOException {
        byte[] seed = new byte[32];
        seed[0] = 1;
        String stranger = new org.hengbiao.evidence.NoteSigner(
                        Registers.origin(), org.hengbiao.sealing.Ed25519.SigningKey.ofSeed(seed))
                .verifierKey()
                .format();
        Files.write(folder.resolve("otherlog.json"), trust(PLATFORM, stranger));
        assertEquals(
                1,
                run("en", "trace", "--register", at("register.p7m"), "--trust", at("otherlog.json"), at("leaked.csv")));
        assertTrue(err.toString().contains("does not hold the commitment of copy 1"), err.toString());
    }

    @Test
    void alteredRegisterIsRefused() throws IOException {
        byte[] octets = Files.readAllBytes(folder.resolve("register.p7m"));
        octets[octets.length / 2] ^= 1;
        Files.write(folder.resolve("altered.p7m"), octets);
        assertEquals(1, run("en", "trace", "--register", at("altered.p7m"), at("leaked.csv")));
        assertTrue(err.toString().contains("signature does not hold"), err.toString());
    }
}
