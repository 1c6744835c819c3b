package org.hengbiao.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/** Decision, notice, debriefs, dossier. */
final class Awarding {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Scene scene;
    private final UUID tender;
    private final String path;

    Awarding(Scene scene, UUID tender) {
        this.scene = scene;
        this.tender = tender;
        this.path = "/api/tenders/" + tender;
    }

    void decide(JsonReader first) {
        Player purchaser = scene.cast().player("purchaser-1");
        Sha256 report = Sha256.of(Scene.octets(scene.folder().resolve("report.json")));
        AwardDecision decision = new AwardDecision(
                tender, "1", report, new CreditCode(first.text("vendor")), first.sha256("bid"), first.money("price"));
        purchaser
                .api()
                .cms(path + "/decision", purchaser.sign(decision.canonical()))
                .expect(201);
        scene.narration().row("采购人依排名定标", "The purchaser decides by the ranking", first.text("vendor"));
        byte[] notice = scene.cast()
                .player("agency-1")
                .api()
                .post(path + "/award-notice")
                .expect(200, 201)
                .body();
        scene.keep("award-notice.json", notice);
        scene.narration().row("中标公告", "The award notice is public", "¥" + first.text("price"));
    }

    void debrief(List<JsonReader> ranking) {
        int told = 0;
        for (String login : Crowd.BIDDERS) {
            Player bidder = scene.cast().player(login);
            boolean loser = ranking.stream()
                    .skip(1)
                    .anyMatch(place ->
                            place.text("vendor").equals(bidder.organisation().text()));
            if (loser) {
                scene.keep(
                        "debriefs/" + login + ".json",
                        bidder.api().get(path + "/debrief").expect(200).body());
                told++;
            }
        }
        Deviation.unless(told == ranking.size() - 1, "not every loser has its debrief");
        scene.narration().row("落标人各得本人理由", "Each loser gets its own reasons", told + " debriefs");
    }

    /** The dossier, as an auditor gets it. */
    void dossier() {
        ApiClient audit = scene.cast().player("audit-1").api();
        Answer dossier = Pause.until("the dossier", PATIENCE, () -> {
            Answer answer = audit.get(path + "/dossier");
            return answer.status() == 200 ? Optional.of(answer) : Optional.empty();
        });
        scene.keep("dossier.zip", dossier.body());
        scene.narration().row("卷宗", "The dossier", dossier.body().length / 1024 + " KiB");
    }
}
