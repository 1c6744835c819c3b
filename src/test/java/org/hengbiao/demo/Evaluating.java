package org.hengbiao.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.Stage;

/** A committee of five reviews and scores, each alone; the engine ranks. */
final class Evaluating {

    private static final String LOT = "1";
    private static final Map<String, String> GRADES = Map.of(
            "91999913HBDM001391", "7.2",
            "91999901HBDM00016K", "6.4",
            "91999916HBDM00163W", "4.2",
            "91999917HBDM001716", "6.1",
            "91999904HBDM00040F", "3.4");
    private static final List<String> LEANINGS = List.of("0", "0.3", "-0.3", "0.1", "-0.1");

    private final Scene scene;
    private final UUID tender;
    private final String path;
    private final Sha256 closing;

    Evaluating(Scene scene, UUID tender, String closing) {
        this.scene = scene;
        this.tender = tender;
        this.path = "/api/tenders/" + tender;
        this.closing = Sha256.ofHex(closing);
    }

    void seat() {
        ApiClient agency = scene.cast().player("agency-1").api();
        JsonArray members = JsonArray.ofObjects(Crowd.MEMBERS.stream()
                .map(login -> JsonObject.with("login", login)
                        .with("kind", login.startsWith("expert") ? "expert" : "representative")
                        .build()));
        agency.post(
                        path + "/committee",
                        JsonObject.with("members", members)
                                .with("leader", "expert-1")
                                .build())
                .expect(201);
        for (String login : Crowd.MEMBERS) {
            scene.cast()
                    .player(login)
                    .api()
                    .post(
                            path + "/committee/declarations",
                            JsonObject.with("conflict", Json.bool(false))
                                    .with("words", "无利害关系（示例）")
                                    .build())
                    .expect(201);
        }
        scene.narration().row("五人评审小组，逐人声明利害", "A committee of five; each declares its interests", "1 + 4");
    }

    void qualify() {
        Player agency = scene.cast().player("agency-1");
        List<JsonReader> bids =
                agency.api().get(path + "/opened-bids").expect(200).json().objects("bids");
        List<GateReview.Decision> decisions = new ArrayList<>();
        List<String> confirmed = new ArrayList<>();
        for (JsonReader bid : bids) {
            decisions.add(new GateReview.Decision(
                    bid.sha256("bid"), "classified-test-certificate", true, "向发证机构核验，证书有效（示例）"));
            bid.object("document").objects("offers").stream()
                    .flatMap(offer -> offer.objects("certificates").stream())
                    .map(certificate -> certificate.text("number"))
                    .forEach(confirmed::add);
        }
        GateReview review = new GateReview(
                Stage.QUALIFICATION,
                tender,
                LOT,
                decisions,
                confirmed.stream().distinct().sorted().toList());
        JsonReader standing = agency.api()
                .cms(path + "/qualification", agency.sign(review.canonical()))
                .expect(201)
                .json();
        scene.narration()
                .row(
                        "资格审查（代理机构）",
                        "Qualification review by the agency",
                        standing.integer("passed") + " of " + standing.integer("bids"));
    }

    void conform() {
        for (String login : Crowd.MEMBERS) {
            Player member = scene.cast().player(login);
            JsonReader sheet = member.api().get(path + "/sheet").expect(200).json();
            List<GateReview.Decision> decisions = new ArrayList<>();
            for (JsonReader bid : sheet.objects("bids")) {
                for (JsonReader gate : sheet.objects("gates")) {
                    decisions.add(new GateReview.Decision(bid.sha256("bid"), gate.text("id"), true, "逐项核对，符合（示例）"));
                }
            }
            GateReview review = new GateReview(Stage.CONFORMITY, tender, LOT, decisions, List.of());
            member.api()
                    .cms(path + "/conformity", member.sign(review.canonical()))
                    .expect(201);
        }
        scene.narration().row("符合性审查（每位成员）", "Conformity review by each member", "5 reviews");
    }

    void score() {
        int seat = 0;
        for (String login : Crowd.MEMBERS) {
            Player member = scene.cast().player(login);
            JsonReader sheet = member.api().get(path + "/sheet").expect(200).json();
            Deviation.unless(
                    member.api().get(path + "/evaluation").status() == 409,
                    "scores are shown before every member has locked its sheet");
            ScoreSheet filled = fill(sheet, member, new BigDecimal(LEANINGS.get(seat)));
            member.api().cms(path + "/sheets", member.sign(filled.canonical())).expect(201);
            seat++;
        }
        scene.narration().row("各自打分，先锁定后揭示", "Each scores alone; locked before revealed", seat + " sheets");
    }

    private ScoreSheet fill(JsonReader sheet, Player member, BigDecimal leaning) {
        List<ScoreSheet.Grade> grades = new ArrayList<>();
        for (JsonReader bid : sheet.objects("bids")) {
            BigDecimal grade = new BigDecimal(GRADES.getOrDefault(bid.text("vendor"), "4")).add(leaning);
            for (JsonReader criterion : sheet.objects("criteria")) {
                grades.add(new ScoreSheet.Grade(bid.sha256("bid"), criterion.text("id"), grade, "按所列威胁逐一对照（示例）"));
            }
        }
        return new ScoreSheet(tender, LOT, member.id(), closing, grades);
    }

    /** The ranking, told as a table; the report is signed by all members. */
    List<JsonReader> rank() {
        Player agency = scene.cast().player("agency-1");
        Answer evaluation = agency.api().get(path + "/evaluation").expect(200);
        scene.keep("evaluation.json", evaluation.body());
        byte[] report = agency.api().get(path + "/report").expect(200).body();
        scene.keep("report.json", report);
        for (String login : Crowd.MEMBERS) {
            Player member = scene.cast().player(login);
            member.api().cms(path + "/report/signatures", member.sign(report)).expect(201);
        }
        scene.narration()
                .row(
                        "评标报告由全体成员签署",
                        "The report is signed by every member",
                        Sha256.of(report).hex().substring(0, 16) + "…");
        return evaluation.json().objects("ranking");
    }
}
