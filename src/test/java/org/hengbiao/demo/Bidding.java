package org.hengbiao.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.SealedBid;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;

/** Bidders seal on their own machines, upload, and get receipts; what is wrong is refused with a reason. */
final class Bidding {

    private static final Path BIDS = Path.of("src", "test", "resources", "org", "hengbiao", "demo", "bids");
    private static final Duration TWO_TICKS = Duration.ofSeconds(30);

    private final Scene scene;
    private final UUID tender;
    private final Map<String, String> entries = new LinkedHashMap<>();

    Bidding(Scene scene, UUID tender) {
        this.scene = scene;
        this.tender = tender;
    }

    /** What bidders download, and the anchors that they got elsewhere. */
    void download() {
        scene.keep(
                "download/tender.json",
                scene.anybody().get("/api/tenders/" + tender).expect(200).body());
        Answer key =
                scene.anybody().get("/api/tenders/" + tender + "/opening-key").expect(200);
        scene.keep("download/opening-key.json", key.body());
        scene.keep(
                "download/opening-key-short.json",
                withoutOneSignature(key.json()).canonical());
        String refused = OfflineTool.refused(1, sealing("vendor-a", "vendor-a", "opening-key-short.json", "never"));
        scene.narration().row("少一个保管人签名即拒封", "Sealing is refused: one opener has not signed", refused);
    }

    private static JsonObject withoutOneSignature(JsonReader key) {
        List<String> signatures = key.texts("signatures");
        return JsonObject.with("key", key.text("key"))
                .with("statement", key.text("statement"))
                .with("signatures", JsonArray.ofTexts(signatures.subList(1, signatures.size())))
                .with("certificate", key.text("certificate"))
                .with("fingerprint", key.text("fingerprint"))
                .with("custody", key.text("custody"))
                .build();
    }

    private String[] sealing(String login, String bid, String key, String out) {
        Player vendor = scene.cast().player(login);
        return new String[] {
            "seal",
            "--tender",
            scene.folder().resolve("download/tender.json").toString(),
            "--opening-key",
            scene.folder().resolve("download").resolve(key).toString(),
            "--trust",
            scene.folder().resolve("anchors.json").toString(),
            "--bid",
            BIDS.resolve(bid + ".yaml").toString(),
            "--key",
            vendor.keyFile().toString(),
            "--password-file",
            vendor.passwordFile().toString(),
            "--out",
            vendor.folder().resolve(out).toString()
        };
    }

    /** Seals a bid description and returns the folder of manifest and parts. */
    Path seal(String login, String bid, String... more) {
        String[] arguments = Stream.concat(Stream.of(sealing(login, bid, "opening-key.json", bid)), Stream.of(more))
                .toArray(String[]::new);
        OfflineTool.run(arguments);
        return scene.cast().player(login).folder().resolve(bid);
    }

    /** Announces a manifest and returns where its parts go. */
    String announce(String login, byte[] manifest) {
        String upload = scene.cast()
                .player(login)
                .api()
                .cms("/api/tenders/" + tender + "/bids", manifest)
                .expect(201)
                .json()
                .text("upload");
        return "/api/tenders/" + tender + "/bids/" + upload;
    }

    Answer putPart(String login, String place, int part, byte[] octets) {
        return scene.cast()
                .player(login)
                .api()
                .send("PUT", place + "/parts/" + part, "application/octet-stream", octets);
    }

    /** Uploads all of a sealed bid and returns its entry; the receipt is kept. */
    String submit(String login, Path sealed) {
        String place = announce(login, Scene.octets(sealed.resolve("manifest.p7m")));
        List<Path> parts = parts(sealed);
        for (int i = 0; i < parts.size(); i++) {
            putPart(login, place, i + 1, Scene.octets(parts.get(i))).expect(204);
        }
        return finish(login, place, sealed);
    }

    private String finish(String login, String place, Path sealed) {
        JsonReader receipt = scene.cast()
                .player(login)
                .api()
                .post(place + "/submission")
                .expect(201)
                .json();
        Path home = scene.cast().player(login).folder();
        scene.keep(scene.folder().relativize(home).resolve("receipt.p7m").toString(), receipt.octets("receipt"));
        entries.put(login, receipt.text("entry"));
        scene.narration()
                .row(
                        login + " 投标已接收",
                        "A sealed bid is received: " + sealed.getFileName(),
                        "receipt " + receipt.text("receivedAt"));
        return receipt.text("entry");
    }

    /** The parts of a sealed bid in their order. */
    static List<Path> parts(Path sealed) {
        List<Path> parts = new ArrayList<>();
        for (int i = 1; Files.exists(sealed.resolve(name(i))); i++) {
            parts.add(sealed.resolve(name(i)));
        }
        return parts;
    }

    private static String name(int part) {
        return SealedBid.partFile(part);
    }

    /** A bid of which one bit is changed on the way: refused at upload; the right bytes are taken. */
    void flippedByte(String login) {
        Path sealed = seal(login, login);
        String place = announce(login, Scene.octets(sealed.resolve("manifest.p7m")));
        byte[] part = Scene.octets(parts(sealed).get(0));
        byte[] flipped = part.clone();
        flipped[flipped.length / 2] ^= 1;
        String refused = putPart(login, place, 1, flipped).refused();
        scene.narration().row(login + " 一个字节被改", "One flipped byte is refused at upload", refused);
        putPart(login, place, 1, part).expect(204);
        finish(login, place, sealed);
    }

    /** A manifest that names a part of another bidder's bid: the part does not belong there, and is refused. */
    void movedPart(String login, String from) {
        Path sealed = seal(login, login);
        byte[] foreign = Scene.octets(
                parts(scene.cast().player(from).folder().resolve(from)).get(0));
        Player vendor = scene.cast().player(login);
        Manifest own = manifest(sealed);
        Manifest moved = new Manifest(
                new Manifest.Place(
                        own.place().tender(),
                        own.place().lot(),
                        UUID.randomUUID(),
                        own.place().vendor(),
                        1),
                null,
                own.openingCertificate(),
                own.bid(),
                List.of(new Manifest.Part(foreign.length, Sha256.of(foreign))),
                own.custody());
        String place = announce(login, vendor.sign(moved.toJson()));
        String refused = putPart(login, place, 1, foreign).refused();
        scene.narration().row(login + " 挪用他人分段", "A part moved from another's bid is refused", refused);
        submit(login, sealed);
    }

    static Manifest manifest(Path sealed) {
        try {
            return Manifest.parse(SignedAct.verifyAttached(Scene.octets(sealed.resolve("manifest.p7m")))
                    .content());
        } catch (SignatureRefused e) {
            throw new Deviation("the manifest in " + sealed + " is not accepted", e);
        }
    }

    /** A bid that is replaced before the deadline. */
    void replaced(String login) {
        Path first = seal(login, login);
        submit(login, first);
        Path second = seal(
                login, login + "-2", "--replaces", first.resolve("manifest.p7m").toString());
        submit(login, second);
    }

    /** After the deadline: late means late. */
    void late(String login) {
        Path sealed = scene.cast().player(login).folder().resolve(login);
        Answer answer = scene.cast()
                .player(login)
                .api()
                .cms("/api/tenders/" + tender + "/bids", Scene.octets(sealed.resolve("manifest.p7m")));
        String refused = answer.refused();
        Deviation.unless(answer.json().has("refusal"), "the platform did not sign its refusal");
        scene.narration().row(login + " 迟到", "A late bid is refused, with a signed refusal", refused);
    }

    /** Proofs come after the tick; each receipt is then verified offline. */
    void proofs() {
        entries.forEach((login, entry) -> {
            byte[] proof = Pause.until("the proof of " + login, TWO_TICKS, () -> {
                Answer answer = scene.anybody().get("/api/statements/" + entry + "/proof");
                return answer.status() == 200 ? Optional.of(answer.body()) : Optional.empty();
            });
            Path home = scene.cast().player(login).folder();
            scene.keep(
                    scene.folder()
                            .relativize(home)
                            .resolve("receipt.tlog-proof")
                            .toString(),
                    proof);
            OfflineTool.run(
                    "verify", "receipt",
                    "--receipt", home.resolve("receipt.p7m").toString(),
                    "--proof", home.resolve("receipt.tlog-proof").toString(),
                    "--trust", scene.folder().resolve("anchors.json").toString());
        });
        scene.narration()
                .row(
                        "回执与证明均离线核验",
                        "Receipts and their proofs verify offline",
                        entries.size() + " of " + entries.size());
    }
}
