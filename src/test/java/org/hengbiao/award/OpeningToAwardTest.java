package org.hengbiao.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hengbiao.opening.OpeningFixture.act;
import static org.hengbiao.opening.OpeningFixture.openers;
import static org.hengbiao.opening.OpeningFixture.release;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.CatalogFixture;
import org.hengbiao.contract.ContractSteps;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.evidence.dossier.DossierVerification;
import org.hengbiao.evidence.dossier.Verdict;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Ticking;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Sandbox;
import org.hengbiao.scoring.Stage;
import org.hengbiao.sealing.Octets;
import org.hengbiao.sealing.OpeningShare;
import org.hengbiao.sealing.ShareRelease;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderFixture;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.Test;

/** One tender from the closing of its box to its debriefs, with what must be refused on the way. */
@QuarkusTest
class OpeningToAwardTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    /** In every sheet: wherever this is seen before all sheets are locked, a score has leaked. */
    private static final String MARK = "only-after-all-are-locked";

    @Inject
    TenderFixture fixture;

    @Inject
    OpeningKeys keys;

    @Inject
    Tenders tenders;

    @Inject
    Ticking ticking;

    @Inject
    Sandbox sandbox;

    @Inject
    EntityManager entities;

    @Inject
    CatalogFixture catalog;

    @Inject
    ClockOfRecord clock;

    @Inject
    DossierAnchors trusted;

    private UUID tender;
    private AssignedKey key;
    private TestPerson agent;
    private TestPerson purchaser;
    private final List<SealedOffer> offers = new ArrayList<>();
    private final List<TestPerson> members = new ArrayList<>();

    private TenderFacts facts() {
        return tenders.facts(tender).orElseThrow();
    }

    private void aTender() {
        tender = fixture.published(AN_HOUR);
        key = keys.of(tender).orElseThrow();
        agent = People.of(facts().agency(), "agency");
        register(facts().purchaser());
        purchaser = People.of(facts().purchaser(), "purchaser");
    }

    private static void register(CreditCode code) {
        People.sysadmin()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code.text(), "nameZh", "示例采购人", "nameEn", "Example", "size", "not-applicable"))
                .post("/api/organisations")
                .then()
                .statusCode(201);
    }

    private void theDeadlinePasses() {
        QuarkusTransaction.requiringNew().run(() -> sandbox.moveClock(AN_HOUR.plusSeconds(1)));
    }

    private ValidatableResponse get(TestPerson person, String path) {
        return person.asks().get("/api/tenders/" + tender + path).then();
    }

    private ValidatableResponse post(TestPerson person, String path) {
        return person.asks()
                .contentType(ContentType.JSON)
                .post("/api/tenders/" + tender + path)
                .then();
    }

    private static void refused(ValidatableResponse response, int status, String code) {
        response.statusCode(status).body("type", endsWith(":" + code));
    }

    private ExtractableResponse<Response> closing() {
        get(openers().get(0), "/closing").statusCode(404).body("type", endsWith(":no-proof-yet"));
        ticking.tickNow();
        return get(openers().get(0), "/closing").statusCode(200).extract();
    }

    private ValidatableResponse releases(int index, ShareRelease release) {
        return act(openers().get(index - 1), tender, "/releases", release.toJson());
    }

    private ShareRelease shareOf(int index, ExtractableResponse<Response> closing) {
        return release(key.key(), tender, index, closing.path("entry"), closing.path("checkpoint"));
    }

    @Test
    void withFewerThanThreeBidsNoShareIsTaken() throws Exception {
        aTender();
        offers.add(SealedOffer.submit(People.of("vendor"), tender, key, "甲", "900000.00"));
        offers.add(SealedOffer.submit(People.of("vendor"), tender, key, "乙", "800000.00"));
        refused(get(openers().get(0), "/closing"), 409, "not-closed");
        theDeadlinePasses();
        ExtractableResponse<Response> closing = closing();
        // O87 art 43
        refused(releases(1, shareOf(1, closing)), 422, "too-few-bids");
        refused(post(agent, "/opening"), 409, "shares-missing");
        RestAssured.given()
                .get("/api/tenders/" + tender + "/opening-record")
                .then()
                .statusCode(404);
    }

    @Test
    void bidsAreOpenedEvaluatedAndAwardedAsTheLawSays() throws Exception {
        aTender();
        for (String[] each : new String[][] {{"甲", "900000.00"}, {"乙", "800000.00"}, {"丙", "850000.00"}}) {
            offers.add(SealedOffer.submit(People.of("vendor"), tender, key, each[0], each[1]));
        }
        SealedOffer garbage = SealedOffer.submitGarbage(People.of("vendor"), tender, key);
        theDeadlinePasses();
        open(garbage);
        seatTheCommittee();
        review();
        lockBeforeReveal();
        report();
        refused(get(People.of("audit"), "/dossier"), 409, "not-announced");
        award(garbage);
        contract();
        dossier();
    }

    private void open(SealedOffer garbage) {
        ExtractableResponse<Response> closing = closing();
        ShareRelease first = shareOf(1, closing);
        refused(releases(2, first), 422, "other-index");
        refused(
                releases(2, new ShareRelease(key.key(), tender, first.closing(), wrongShare(), first.checkpoint())),
                422,
                "wrong-share");
        refused(
                releases(1, release(key.key(), tender, 1, Sha256.ofText("other").hex(), closing.path("checkpoint"))),
                422,
                "other-closing");
        releases(1, first).statusCode(201).body("released", equalTo(1)).body("needed", equalTo(2));
        refused(post(agent, "/opening"), 409, "shares-missing");
        releases(3, shareOf(3, closing)).statusCode(201).body("released", equalTo(2));
        post(purchaser, "/opening").statusCode(403);
        post(agent, "/opening").log().ifValidationFails().statusCode(200).body("bids", hasSize(4));
        refused(post(agent, "/opening"), 422, "opened-before");
        // O20 art 31: sealed wrongly by the bidder is revoked; the other bids go on. O87 art 41: prices are published.
        RestAssured.given()
                .get("/api/tenders/" + tender + "/opening-record")
                .then()
                .statusCode(200)
                .body("bids.find { it.bid == '" + garbage.manifest() + "' }.branch", equalTo("unopened-by-bidder"))
                .body("bids.find { it.bid == '" + garbage.manifest() + "' }.inLaw", equalTo("视为撤销"))
                .body("bids.price", hasItem("800000.00"));
    }

    private OpeningShare wrongShare() {
        byte[] zeros = new byte[OpeningShare.OCTETS];
        return new OpeningShare(2, Octets.of(zeros));
    }

    private ValidatableResponse seats(List<TestPerson> seated) {
        List<Map<String, String>> seats = new ArrayList<>();
        for (TestPerson person : seated) {
            seats.add(Map.of("login", person.login(), "kind", person.equals(purchaser) ? "representative" : "expert"));
        }
        return agent.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("members", seats, "leader", seated.get(0).login()))
                .post("/api/tenders/" + tender + "/committee")
                .then();
    }

    private ValidatableResponse declares(TestPerson member, boolean conflict) {
        return member.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("conflict", conflict, "words", conflict ? "持有股份" : "无"))
                .post("/api/tenders/" + tender + "/committee/declarations")
                .then();
    }

    private void seatTheCommittee() {
        List<TestPerson> experts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            experts.add(People.of("expert"));
        }
        // O87 art 47: odd, at least five, the representative doesn't lead, nobody of a bidder, no opener.
        refused(seats(List.of(experts.get(0), experts.get(1), purchaser)), 422, "unlawful-committee");
        refused(
                seats(List.of(purchaser, experts.get(0), experts.get(1), experts.get(2), experts.get(3))),
                422,
                "unlawful-committee");
        TestPerson bidders = People.of(offers.get(0).vendor().organisation(), "expert");
        refused(
                seats(List.of(experts.get(0), bidders, experts.get(1), experts.get(2), purchaser)),
                422,
                "unfit-member");
        refused(
                seats(List.of(experts.get(0), openers().get(0), experts.get(1), experts.get(2), purchaser)),
                422,
                "unfit-member");
        List<TestPerson> before = List.of(experts.get(0), experts.get(1), experts.get(2), experts.get(4), purchaser);
        seats(before).log().ifValidationFails().statusCode(201).body("ready", equalTo(false));
        refused(get(experts.get(0), "/sheet"), 409, "declarations-missing");
        refused(seats(before), 409, "committee-formed");
        // O87 art 49: who has an interest leaves, and the committee rests until another is drawn.
        declares(experts.get(4), true).statusCode(201).body("ready", equalTo(false));
        refused(get(experts.get(0), "/sheet"), 409, "member-recused");
        refused(seats(before), 422, "unfit-member");
        members.addAll(List.of(experts.get(0), experts.get(1), experts.get(2), experts.get(3), purchaser));
        seats(members).statusCode(201).body("formation", equalTo(2));
        members.forEach(member -> declares(member, false).statusCode(201));
        refused(declares(members.get(0), false), 422, "declared-before");
        refused(get(experts.get(4), "/sheet"), 422, "not-a-member");
    }

    private GateReview review(Stage stage, List<String> gates, int bids, List<String> confirmed) {
        List<GateReview.Decision> decisions = new ArrayList<>();
        for (SealedOffer offer : offers.subList(0, bids)) {
            gates.forEach(gate -> decisions.add(new GateReview.Decision(offer.manifest(), gate, true, "符合")));
        }
        return new GateReview(stage, tender, "1", decisions, confirmed);
    }

    private void review() {
        List<String> gates = List.of("classified-test-certificate", "credit-record");
        List<String> confirmed = List.of("T-甲", "T-乙", "T-丙");
        refused(
                act(
                        agent,
                        tender,
                        "/qualification",
                        review(Stage.QUALIFICATION, gates, 2, confirmed).canonical()),
                422,
                "incomplete-review");
        refused(
                act(
                        agent,
                        tender,
                        "/qualification",
                        review(Stage.QUALIFICATION, gates, 3, List.of()).canonical()),
                422,
                "incomplete-review");
        act(
                        agent,
                        tender,
                        "/qualification",
                        review(Stage.QUALIFICATION, gates, 3, confirmed).canonical())
                .statusCode(201)
                .body("passed", equalTo(3));
        List<String> conformity = List.of("placement-declared", "over-ceiling");
        get(members.get(1), "/sheet").statusCode(200).body("conformityDecided", equalTo(false));
        for (TestPerson member : members) {
            ValidatableResponse early =
                    act(member, tender, "/sheets", sheet(member, "3").canonical());
            refused(early, 409, "not-reviewed");
            early.body("clause", equalTo("O87 art 52"));
            act(
                            member,
                            tender,
                            "/conformity",
                            review(Stage.CONFORMITY, conformity, 3, List.of()).canonical())
                    .statusCode(201);
        }
        get(members.get(1), "/sheet")
                .statusCode(200)
                .body("conformityDecided", equalTo(true))
                .body("bids", hasSize(3))
                .body("criteria.id", equalTo(List.of("protection-design")))
                .body("computed", hasSize(3));
        get(members.get(1), "/opened-bids/" + offers.get(0).manifest() + "/documents/test-report.txt")
                .statusCode(200)
                .body(equalTo("检测报告（示例）"));
        get(offers.get(1).vendor(), "/opened-bids").statusCode(403);
    }

    private ScoreSheet sheet(TestPerson member, String grade) {
        return new ScoreSheet(
                tender,
                "1",
                member.id(),
                facts().milestones().get(TenderMilestones.CLOSED).entry(),
                offers.stream()
                        .map(offer -> new ScoreSheet.Grade(
                                offer.manifest(), "protection-design", new BigDecimal(grade), MARK))
                        .toList());
    }

    private void lockBeforeReveal() {
        TestPerson first = members.get(0);
        refused(act(first, tender, "/sheets", sheet(first, "4.5").canonical()), 422, "incomplete-sheet");
        refused(act(first, tender, "/sheets", sheet(members.get(1), "3").canonical()), 422, "incomplete-sheet");
        for (int i = 0; i < members.size(); i++) {
            nobodySeesAScore();
            TestPerson member = members.get(i);
            act(
                            member,
                            tender,
                            "/sheets",
                            sheet(member, i % 2 == 0 ? "3" : "2.5").canonical())
                    .statusCode(201)
                    .body("locked", equalTo(i + 1));
            refused(act(member, tender, "/sheets", sheet(member, "1").canonical()), 422, "locked-before");
        }
        for (TestPerson reader : List.of(agent, purchaser, first, People.of("audit"))) {
            get(reader, "/evaluation").statusCode(200).body(containsString(MARK));
        }
        get(offers.get(0).vendor(), "/evaluation").statusCode(403);
        get(People.of("agency"), "/evaluation").statusCode(404);
        get(People.of("expert"), "/evaluation").statusCode(404);
    }

    /** O87 art 55: each member scores alone. Neither a role, nor an address, nor a dump of the database shows a score. */
    private void nobodySeesAScore() {
        List<TestPerson> readers = new ArrayList<>(members);
        readers.addAll(
                List.of(agent, offers.get(0).vendor(), openers().get(0), People.of("audit"), People.of("finance")));
        List<String> addresses = List.of(
                "",
                "/sheet",
                "/evaluation",
                "/report",
                "/committee",
                "/opened-bids",
                "/opening-record",
                "/debrief",
                "/award-notice");
        for (TestPerson reader : readers) {
            for (String address : addresses) {
                get(reader, address).body(not(containsString(MARK)));
            }
        }
        for (String place : List.of(
                "evaluation_sheet WHERE position(:mark IN sealed) > 0",
                "ledger_statement WHERE position(:mark IN body) > 0",
                "ledger_act WHERE position(:mark IN cms) > 0")) {
            assertEquals(0L, marked(place), place);
        }
    }

    private long marked(String place) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("SELECT count(*) FROM " + place, Long.class)
                        .setParameter("mark", MARK.getBytes(StandardCharsets.UTF_8))
                        .getSingleResult());
    }

    private EvaluationReport served() {
        return EvaluationReport.read(
                get(agent, "/report").statusCode(200).extract().asByteArray());
    }

    private void report() {
        EvaluationReport report = served();
        assertEquals(3, report.ranking().size());
        assertEquals(Money.of("800000.00"), report.ranking().get(0).price());
        refused(act(purchaser, tender, "/decision", decision(report, 0).canonical()), 409, "not-reported");
        refused(
                act(members.get(0), tender, "/report/signatures", "{}".getBytes(StandardCharsets.UTF_8)),
                422,
                "other-report");
        for (TestPerson member : members) {
            act(member, tender, "/report/signatures", report.canonical()).statusCode(201);
        }
    }

    private AwardDecision decision(EvaluationReport report, int place) {
        EvaluationReport.Place chosen = report.ranking().get(place);
        return new AwardDecision(tender, "1", report.digest(), chosen.vendor(), chosen.bid(), chosen.price());
    }

    private void award(SealedOffer garbage) {
        EvaluationReport report = served();
        refused(post(agent, "/award-notice"), 409, "not-decided");
        // O87 art 68: in the order of the ranking.
        refused(act(purchaser, tender, "/decision", decision(report, 1).canonical()), 422, "unfounded-decision");
        act(purchaser, tender, "/decision", decision(report, 0).canonical()).statusCode(201);
        get(offers.get(0).vendor(), "/debrief").statusCode(404);
        post(agent, "/award-notice").log().ifValidationFails().statusCode(201);
        RestAssured.given()
                .get("/api/tenders/" + tender + "/award-notice")
                .then()
                .statusCode(200)
                .body("winner.amount", equalTo("800000.00"))
                .body("items[0].brand", equalTo("乙"))
                .body("experts", hasSize(4));
        assertEquals(1L, admissions());
        get(offers.get(1).vendor(), "/debrief").statusCode(404);
        get(offers.get(0).vendor(), "/debrief")
                .statusCode(200)
                .body("rank", equalTo(3))
                .body("winner.amount", equalTo("800000.00"))
                // Counted from the end of the announcement, Reg art 53.
                .body("clause", equalTo("O94 art 10"))
                .body(not(containsString(members.get(0).id().toString())))
                .body(not(containsString(offers.get(2).vendor().organisation().text())));
        get(garbage.vendor(), "/debrief").statusCode(200).body("unopened", containsString("视为撤销"));
    }

    /** The winner's product came into the catalog after the award; its certificate is revoked before the delivery. */
    private void contract() {
        SealedOffer winner = offers.get(1);
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneId.of("Asia/Shanghai"));
        catalog.admitted(
                new CatalogFixture.Firewall("FW-9301", People.freshCode().text(), "示例厂商乙", "乙", "FW-1"),
                "SL-CT-9301",
                400);
        ContractSteps steps = new ContractSteps(
                tender, purchaser, winner.vendor(), offers.get(0).vendor(), today);
        TestPerson clerk = People.of("bureau");
        touches(clerk, "SL-CT-9301").body("matters.findAll { it.id == '" + tender + "' }.kind", contains("award"));
        steps.conclude();
        touches(clerk, "SL-CT-9301").body("matters.findAll { it.id == '" + tender + "' }.kind", contains("contract"));
        clerk.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("revokedOn", today.toString(), "reason", "抽查不合格"))
                .post("/api/catalog/certificates/SL-CT-9301/revocation")
                .then()
                .statusCode(200);
        purchaser.asks().get("/api/me/notices").then().body("place", hasItem("/tenders/" + tender));
        steps.refuseDeliveryUnderARevokedCertificate();
        catalog.renewed("FW-9301", "FW-1", "SL-CT-9301", "SL-CT-9303");
        steps.deliver();
        touches(clerk, "SL-CT-9301").body("matters.id", not(hasItem(tender.toString())));
    }

    private static ValidatableResponse touches(TestPerson clerk, String certificate) {
        return clerk.asks()
                .get("/api/catalog/lapses/impact?certificate=" + certificate)
                .then()
                .statusCode(200);
    }

    /** The whole story again, offline, by trust anchors that were got elsewhere. */
    private void dossier() throws Exception {
        refused(get(agent, "/dossier"), 409, "no-proof-yet");
        ticking.tickNow();
        get(offers.get(0).vendor(), "/dossier").statusCode(403);
        get(People.of("purchaser"), "/dossier").statusCode(404);
        byte[] zip =
                get(People.of("finance"), "/dossier").statusCode(200).extract().asByteArray();
        Path file = Files.createTempFile("dossier", ".zip");
        Files.write(file, zip);
        Verdict verdict = DossierVerification.verify(file, Optional.of(trusted.anchors()));
        Verdict alone = DossierVerification.verify(file, Optional.empty());
        Files.delete(file);
        assertEquals(Optional.empty(), verdict.firstBroken());
        assertEquals(Verdict.Outcome.VERIFIED, verdict.outcome());
        assertEquals(Verdict.Outcome.SELF_CONSISTENT, alone.outcome());
    }

    private long admissions() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(
                        "SELECT count(*) FROM ledger_statement WHERE act = 'AdmissionCaseOpened' AND tender = :tender",
                        Long.class)
                .setParameter("tender", tender)
                .getSingleResult());
    }
}
