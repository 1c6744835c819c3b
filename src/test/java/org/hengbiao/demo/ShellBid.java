package org.hengbiao.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.hengbiao.formats.JsonReader;

/** A bid that is made with nothing but {@code openssl} and a shell script of this repository, from a text with two blanks. */
final class ShellBid {

    private static final Path SCRIPT = Path.of("src", "main", "sh", "seal-with-openssl.sh");
    private static final Path BIDS = Path.of("src", "test", "resources", "org", "hengbiao", "demo", "bids");

    private final Scene scene;
    private final UUID tender;
    private final Player vendor;

    ShellBid(Scene scene, UUID tender, Player vendor) {
        this.scene = scene;
        this.tender = tender;
        this.vendor = vendor;
    }

    /** Seals and returns the folder of manifest and part. */
    Path seal() {
        Path home = vendor.folder();
        Path bid = fill(home.resolve("bid.json"));
        pem(home);
        Path sealed = home.resolve("sealed-with-openssl");
        JsonReader offered = scene.tender(tender);
        try {
            Files.createDirectories(sealed);
            byte[] opening = offered.octets("openingCertificate");
            Files.write(home.resolve("opening.cer"), opening);
        } catch (IOException e) {
            throw new Deviation("the opening certificate can't be kept", e);
        }
        openssl("x509", "-inform", "DER", "-in", home.resolve("opening.cer"), "-out", home.resolve("opening.pem"));
        Run.program(
                        "bash", SCRIPT.toString(),
                        "--bid", bid.toString(),
                        "--documents", BIDS.toString(),
                        "--key", home.resolve("key.pem").toString(),
                        "--cert", home.resolve("signing.pem").toString(),
                        "--opening", home.resolve("opening.pem").toString(),
                        "--package", UUID.randomUUID().toString(),
                        "--custody", offered.text("custody"),
                        "--out", sealed.toString())
                .expect(0);
        scene.narration()
                .row(
                        vendor.login() + " 仅用 openssl 与脚本密封",
                        "Sealed with openssl and a shell script only",
                        SCRIPT.toString());
        return sealed;
    }

    private Path fill(Path file) {
        byte[] nonce = new byte[32];
        new SecureRandom().nextBytes(nonce);
        String text = new String(Scene.octets(BIDS.resolve("vendor-e.json")), StandardCharsets.UTF_8)
                .replace("@TENDER@", tender.toString())
                .replace("@NONCE@", Base64.getEncoder().encodeToString(nonce));
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new Deviation("bid.json can't be written", e);
        }
    }

    private void pem(Path home) {
        Object password = "file:" + vendor.passwordFile();
        openssl(
                "pkcs12",
                "-in",
                vendor.keyFile(),
                "-passin",
                password,
                "-nocerts",
                "-nodes",
                "-out",
                home.resolve("key.pem"));
        openssl("x509", "-inform", "DER", "-in", home.resolve("signing.cer"), "-out", home.resolve("signing.pem"));
    }

    private static void openssl(Object... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "openssl";
        for (int i = 0; i < arguments.length; i++) {
            command[i + 1] = arguments[i].toString();
        }
        Run.program(command).expect(0);
    }
}
