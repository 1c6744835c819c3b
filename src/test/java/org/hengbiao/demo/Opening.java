package org.hengbiao.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.formats.JsonReader;

/** The deadline passes, two of three openers release their shares offline, and the bids are opened. */
final class Opening {

    private static final Duration TWO_TICKS = Duration.ofSeconds(30);

    private final Scene scene;
    private final UUID tender;
    private final Path ceremony;

    Opening(Scene scene, UUID tender, Path ceremony) {
        this.scene = scene;
        this.tender = tender;
        this.ceremony = ceremony;
    }

    /** No share leaves its envelope before the box is closed. */
    void tooEarly() {
        String refused = scene.cast()
                .player(Crowd.OPENERS.get(0))
                .api()
                .get("/api/tenders/" + tender + "/closing")
                .refused();
        scene.narration().row("截止前无关闭声明", "Before the deadline there is no closing", refused);
    }

    void passDeadline() {
        JsonReader view = scene.tender(tender);
        Duration left = Duration.between(Instant.parse(view.text("now")), Instant.parse(view.text("deadline")));
        scene.cast()
                .moveClock(left.truncatedTo(ChronoUnit.MINUTES).plusMinutes(2).toString());
        scene.narration().row("沙箱时钟越过截止时间", "The sandbox's clock passes the deadline", view.text("deadline"));
    }

    /** Downloads the closing; its entry. */
    String closing() {
        Player opener = scene.cast().player(Crowd.OPENERS.get(0));
        Answer closing = Pause.until("the closing", TWO_TICKS, () -> {
            Answer answer = opener.api().get("/api/tenders/" + tender + "/closing");
            return answer.status() == 200 ? Optional.of(answer) : Optional.empty();
        });
        scene.keep("download/closing.json", closing.body());
        long old = SignedCheckpoint.parse(Scene.octets(scene.folder().resolve("pinned-checkpoint.txt")))
                .checkpoint()
                .size();
        long now = LogProof.parse(closing.json().text("proof").getBytes(StandardCharsets.UTF_8))
                .checkpoint()
                .checkpoint()
                .size();
        scene.keep(
                "download/consistency.json",
                scene.anybody()
                        .get("/log/consistency?old=" + old + "&new=" + now)
                        .expect(200)
                        .body());
        scene.narration()
                .row(
                        "投标箱关闭，列出全部条目",
                        "The box is closed; every entry is listed",
                        closing.json().text("entry"));
        return closing.json().text("entry");
    }

    /** Two of three openers release their shares. */
    void release() {
        for (String login : List.of(Crowd.OPENERS.get(0), Crowd.OPENERS.get(2))) {
            Player opener = scene.cast().player(login);
            Path cosigner = opener.folder().resolve("cosigner.json");
            OfflineTool.run("keys", "cosigner", "--name", "hengbiao.example/" + login, "--out", cosigner.toString());
            Path release = opener.folder().resolve("release.p7m");
            OfflineTool.run(releasing(opener, cosigner, release));
            JsonReader progress = opener.api()
                    .cms("/api/tenders/" + tender + "/releases", Scene.octets(release))
                    .expect(201)
                    .json();
            scene.narration()
                    .row(
                            login + " 离线解出并交出份额",
                            "A share is released offline, after proof of closing",
                            progress.integer("released") + " of " + progress.integer("needed"));
        }
    }

    private String[] releasing(Player opener, Path cosigner, Path out) {
        int index = Crowd.OPENERS.indexOf(opener.login()) + 1;
        Path download = scene.folder().resolve("download");
        return new String[] {
            "share",
            "--envelope",
            ceremony.resolve("share-" + index + ".p7m").toString(),
            "--statement",
            ceremony.resolve("opening-key.json").toString(),
            "--share-key",
            opener.folder().resolve("share.p12").toString(),
            "--share-password-file",
            opener.passwordFile().toString(),
            "--tender",
            download.resolve("tender.json").toString(),
            "--closing",
            download.resolve("closing.json").toString(),
            "--pinned",
            scene.folder().resolve("pinned-checkpoint.txt").toString(),
            "--consistency",
            download.resolve("consistency.json").toString(),
            "--trust",
            scene.folder().resolve("anchors.json").toString(),
            "--cosigner",
            cosigner.toString(),
            "--key",
            opener.keyFile().toString(),
            "--password-file",
            opener.passwordFile().toString(),
            "--out",
            out.toString()
        };
    }

    void open() {
        byte[] record = scene.cast()
                .player("agency-1")
                .api()
                .post("/api/tenders/" + tender + "/opening")
                .expect(200, 201)
                .body();
        scene.keep("opening-record.json", record);
        List<JsonReader> bids = scene.cast()
                .player("agency-1")
                .api()
                .get("/api/tenders/" + tender + "/opened-bids")
                .expect(200)
                .json()
                .objects("bids");
        Deviation.unless(bids.size() == 5, "five bids should have opened, not " + bids.size());
        scene.narration().row("开标：当众解密、核对、记录", "Opened, checked and recorded", bids.size() + " bids");
        bids.forEach(bid -> scene.narration().line("      " + bid.text("vendor") + "  ¥" + bid.text("price")));
    }
}
