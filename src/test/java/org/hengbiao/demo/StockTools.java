package org.hengbiao.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.JoiningShares;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.OpeningShare;
import org.hengbiao.sealing.Refusal;
import org.hengbiao.sealing.ShareRelease;
import org.hengbiao.sealing.SignedAct;

/** What stock tools make of a manifest and a part, once the key is joined from the released shares. */
final class StockTools {

    private static final String PASSWORD = "joined-after-closing";

    private final Scene scene;
    private final Path folder;
    private final Path ceremony;

    StockTools(Scene scene, Path ceremony) {
        this.scene = scene;
        this.folder = scene.folder().resolve("openssl");
        this.ceremony = ceremony;
    }

    void accept(String login) {
        Path sealed = scene.cast().player(login).folder().resolve(login);
        scene.keep("openssl/manifest.p7m", Scene.octets(sealed.resolve("manifest.p7m")));
        scene.keep("openssl/part-001.p7m", Scene.octets(Bidding.parts(sealed).get(0)));
        scene.keep("openssl/authority.pem", pem(scene.cast().authority().root()));
        joinedKey();
        verify();
        decrypt();
    }

    private void joinedKey() {
        try {
            X509Certificate certificate = Certificates.parse(Scene.octets(ceremony.resolve("opening-key.cer")));
            OpeningKeyStatement statement =
                    OpeningKeyStatement.parse(Scene.octets(ceremony.resolve("opening-key.json")));
            List<OpeningShare> shares = new ArrayList<>();
            for (String login : List.of(Crowd.OPENERS.get(0), Crowd.OPENERS.get(2))) {
                byte[] release =
                        Scene.octets(scene.cast().player(login).folder().resolve("release.p7m"));
                shares.add(ShareRelease.parse(SignedAct.verifyAttached(release).content())
                        .share());
            }
            DecryptionKey key = JoiningShares.join(shares, statement, certificate);
            scene.keep("openssl/opening-key.p12", key.toPkcs12(PASSWORD.toCharArray()));
            scene.keep("openssl/opening-certificate.pem", pem(certificate));
            scene.keep("openssl/password.txt", PASSWORD.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal e) {
            throw new Deviation("the key can't be joined from the released shares", e);
        }
        openssl(
                "pkcs12",
                "-in",
                at("opening-key.p12"),
                "-passin",
                "file:" + at("password.txt"),
                "-nocerts",
                "-nodes",
                "-out",
                at("opening-key.pem"));
    }

    private void verify() {
        openssl(
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                at("manifest.p7m"),
                "-CAfile",
                at("authority.pem"),
                "-purpose",
                "any",
                "-out",
                at("manifest.json"));
        scene.narration().row("openssl cms -verify 接受清单", "openssl cms -verify accepts the manifest", "exit 0");
    }

    private void decrypt() {
        openssl(
                "cms",
                "-decrypt",
                "-binary",
                "-inform",
                "DER",
                "-in",
                at("part-001.p7m"),
                "-recip",
                at("opening-certificate.pem"),
                "-inkey",
                at("opening-key.pem"),
                "-out",
                at("part-001.zip"));
        byte[] zip = Scene.octets(folder.resolve("part-001.zip"));
        Deviation.unless(zip.length > 4 && zip[0] == 'P' && zip[1] == 'K', "what openssl opened is no ZIP");
        scene.narration()
                .row("openssl cms -decrypt 打开分段", "openssl cms -decrypt opens the part", zip.length + " octets");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void openssl(String... arguments) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Run.program(Map.of(), command).expect(0);
    }

    private static byte[] pem(X509Certificate certificate) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(Certificates.der(certificate));
        return ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
