package org.hengbiao.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/** The openers make a key offline, sign its statement, rehearse, and bring it to the pool. */
final class KeyPool {

    private final Scene scene;
    private final Path ceremony;

    KeyPool(Scene scene) {
        this.scene = scene;
        this.ceremony = scene.folder().resolve("ceremony");
    }

    /** Where statement, certificate and envelopes lie. */
    Path ceremony() {
        return ceremony;
    }

    void fill() {
        perform();
        List<String> signatures = new ArrayList<>();
        for (String login : Crowd.OPENERS) {
            Player opener = scene.cast().player(login);
            Path signed = opener.folder().resolve("opening-key.p7m");
            OfflineTool.run(
                    "keys",
                    "sign",
                    ceremony.resolve("opening-key.json").toString(),
                    "--key",
                    opener.keyFile().toString(),
                    "--password-file",
                    opener.passwordFile().toString(),
                    "--out",
                    signed.toString());
            signatures.add(base64(Scene.octets(signed)));
        }
        Answer pooled = scene.cast()
                .player(Crowd.OPENERS.get(0))
                .api()
                .post("/api/opening-keys", offer(signatures))
                .expect(201);
        scene.keep("pinned-checkpoint.txt", pin(pooled.json()));
        scene.narration()
                .row(
                        "三家保管，任两家可开",
                        "The key is made offline, 2 of 3, and pooled",
                        pooled.json().text("key"));
        rehearse(pooled.json().text("key"));
    }

    private void perform() {
        StringBuilder list = new StringBuilder("openers:\n");
        for (String login : Crowd.OPENERS) {
            Player opener = scene.cast().player(login);
            list.append("  - name: ").append(login).append('\n');
            list.append("    organisation: ").append(opener.organisation()).append('\n');
            list.append("    signing: ")
                    .append(opener.folder().resolve("signing.cer").toAbsolutePath());
            list.append("\n    share: ")
                    .append(opener.folder().resolve("share.cer").toAbsolutePath());
            list.append('\n');
        }
        Path openers = scene.keep("openers.yaml", list.toString().getBytes(StandardCharsets.UTF_8));
        OfflineTool.run(
                "keys", "ceremony", "--threshold", "2", "--openers", openers.toString(), "--out", ceremony.toString());
    }

    private JsonObject offer(List<String> signatures) {
        return JsonObject.with("statement", base64(Scene.octets(ceremony.resolve("opening-key.json"))))
                .with("certificate", base64(Scene.octets(ceremony.resolve("opening-key.cer"))))
                .with("signatures", JsonArray.ofTexts(signatures))
                .build();
    }

    /** The checkpoint that openers keep: what the log held when their key was made. */
    private byte[] pin(JsonReader pooled) {
        String note = pooled.has("checkpoint") ? pooled.text("checkpoint") : "";
        byte[] checkpoint = note.isEmpty()
                ? Pause.until("a checkpoint", Duration.ofSeconds(30), () -> {
                    Answer answer = scene.anybody().get("/log/checkpoint");
                    return answer.status() == 200 ? Optional.of(answer.body()) : Optional.empty();
                })
                : note.getBytes(StandardCharsets.UTF_8);
        try {
            SignedCheckpoint.parse(checkpoint);
            return checkpoint;
        } catch (MalformedException e) {
            throw new Deviation("the checkpoint to be pinned can't be read", e);
        }
    }

    private void rehearse(String key) {
        for (int i = 0; i < Crowd.OPENERS.size(); i++) {
            Player opener = scene.cast().player(Crowd.OPENERS.get(i));
            Path rehearsal = opener.folder().resolve("rehearsal.p7m");
            OfflineTool.run(
                    "keys", "rehearse",
                    "--envelope", ceremony.resolve("share-" + (i + 1) + ".p7m").toString(),
                    "--statement", ceremony.resolve("opening-key.json").toString(),
                    "--share-key", opener.folder().resolve("share.p12").toString(),
                    "--share-password-file", opener.passwordFile().toString(),
                    "--key", opener.keyFile().toString(),
                    "--password-file", opener.passwordFile().toString(),
                    "--out", rehearsal.toString());
            opener.api()
                    .cms("/api/opening-keys/" + key + "/rehearsals", Scene.octets(rehearsal))
                    .expect(200, 201);
        }
        scene.narration().row("各人自行演练，份额不合并", "Each opener rehearses alone, nothing is joined", "3 of 3");
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
