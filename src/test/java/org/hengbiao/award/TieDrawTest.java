package org.hengbiao.award;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hengbiao.opening.OpeningFixture.act;
import static org.hengbiao.opening.OpeningFixture.openers;
import static org.hengbiao.opening.OpeningFixture.release;
import static org.hengbiao.opening.OpeningFixture.sign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.evidence.dossier.DossierVerification;
import org.hengbiao.evidence.dossier.Verdict;
import org.hengbiao.evidence.draw.Contributing;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.evidence.draw.DrawList;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.DrawReveal;
import org.hengbiao.evidence.draw.Revelation;
import org.hengbiao.evidence.draw.SealOffer;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Ticking;
import org.hengbiao.platform.Sandbox;
import org.hengbiao.scoring.Stage;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DemoCertificateAuthority.IssuedKey;
import org.hengbiao.sealing.DemoCertificateAuthority.Subject;
import org.hengbiao.sealing.SealedContribution;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderFixture;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.Test;

/** Three bids are tied, two of them of one brand; a draw separates them, although its supervisor refuses to show anything. */
@QuarkusTest
class TieDrawTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

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
    DossierAnchors trusted;

    private UUID tender;
    private AssignedKey key;
    private TestPerson agent;
    private TestPerson purchaser;
    private TestPerson supervisor;
    private final List<SealedOffer> offers = new ArrayList<>();
    private final List<TestPerson> members = new ArrayList<>();

    private TestPerson drawOpener;
    private IssuedKey drawKey;
    private DrawList list;

    @Test
    void tiedBidsAreDrawnEvenWhenAPartyRefusesToShowItsContribution() throws Exception {
        openedWith(new String[][] {{"甲", "800000.00"}, {"甲", "800000.00"}, {"乙", "800000.00"}, {"丙", "850000.00"}});
        evaluated();
        nothingGoesOnBeforeTheDraw();
        freeze();
        Octets agencys = SealedContribution.fresh(new SecureRandom());
        Octets supervisors = SealedContribution.fresh(new SecureRandom());
        commit(agencys, supervisors);
        reveal(agencys);
        theOpenerOpens(supervisors);
        awarded();
        dossier();
    }

    private TenderFacts facts() {
        return tenders.facts(tender).orElseThrow();
    }

    private ValidatableResponse get(TestPerson person, String path) {
        return person.asks().get(path).then();
    }

    private ValidatableResponse ofTender(TestPerson person, String path) {
        return get(person, "/api/tenders/" + tender + path);
    }

    private ValidatableResponse send(TestPerson signer, String path, byte[] content) {
        return signer.asks()
                .contentType("application/cms")
                .body(sign(signer, content))
                .post(path)
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String code) {
        return response.statusCode(status).body("type", endsWith(":" + code));
    }

    private String draw(String path) {
        return "/api/draws/" + list.draw() + path;
    }

    private void openedWith(String[][] bids) throws Exception {
        tender = fixture.published(AN_HOUR);
        key = keys.of(tender).orElseThrow();
        agent = People.of(facts().agency(), "agency");
        People.sysadmin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "code", facts().purchaser().text(),
                        "nameZh", "示例采购人",
                        "nameEn", "Example",
                        "size", "not-applicable"))
                .post("/api/organisations")
                .then()
                .statusCode(201);
        purchaser = People.of(facts().purchaser(), "purchaser");
        supervisor = People.of("audit");
        for (String[] bid : bids) {
            offers.add(SealedOffer.submit(People.of("vendor"), tender, key, bid[0], bid[1]));
        }
        passes(AN_HOUR.plusSeconds(1));
        ofTender(openers().get(0), "/closing").statusCode(404);
        ticking.tickNow();
        ExtractableResponse<Response> closing =
                ofTender(openers().get(0), "/closing").statusCode(200).extract();
        for (int index : List.of(1, 2)) {
            act(
                            openers().get(index - 1),
                            tender,
                            "/releases",
                            release(key.key(), tender, index, closing.path("entry"), closing.path("checkpoint"))
                                    .toJson())
                    .statusCode(201);
        }
        agent.asks()
                .contentType(ContentType.JSON)
                .post("/api/tenders/" + tender + "/opening")
                .then()
                .statusCode(200);
    }

    private void passes(Duration time) {
        QuarkusTransaction.requiringNew().run(() -> sandbox.moveClock(time));
    }

    private void evaluated() {
        for (int i = 0; i < 4; i++) {
            members.add(People.of("expert"));
        }
        members.add(purchaser);
        List<Map<String, String>> seats = members.stream()
                .map(member ->
                        Map.of("login", member.login(), "kind", member.equals(purchaser) ? "representative" : "expert"))
                .toList();
        agent.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("members", seats, "leader", members.get(0).login()))
                .post("/api/tenders/" + tender + "/committee")
                .then()
                .statusCode(201);
        for (TestPerson member : members) {
            member.asks()
                    .contentType(ContentType.JSON)
                    .body(Map.of("conflict", false, "words", "无"))
                    .post("/api/tenders/" + tender + "/committee/declarations")
                    .then()
                    .statusCode(201);
        }
        act(
                        agent,
                        tender,
                        "/qualification",
                        review(Stage.QUALIFICATION, "classified-test-certificate", "credit-record"))
                .statusCode(201);
        byte[] conformity = review(Stage.CONFORMITY, "placement-declared", "over-ceiling");
        members.forEach(member -> act(member, tender, "/conformity", conformity).statusCode(201));
        refused(freezes(agent, Sha256.ofText("any")), 409, "sheets-open");
        members.forEach(member -> act(member, tender, "/sheets", sheet(member)).statusCode(201));
    }

    private byte[] review(Stage stage, String... gates) {
        List<GateReview.Decision> decisions = new ArrayList<>();
        for (SealedOffer offer : offers) {
            for (String gate : gates) {
                decisions.add(new GateReview.Decision(offer.manifest(), gate, true, "符合"));
            }
        }
        List<String> confirmed = stage == Stage.CONFORMITY ? List.of() : List.of("T-甲", "T-乙", "T-丙");
        return new GateReview(stage, tender, "1", decisions, confirmed).canonical();
    }

    private byte[] sheet(TestPerson member) {
        Sha256 closing = facts().milestones().get(TenderMilestones.CLOSED).entry();
        return new ScoreSheet(
                        tender,
                        "1",
                        member.id(),
                        closing,
                        offers.stream()
                                .map(offer -> new ScoreSheet.Grade(
                                        offer.manifest(), "protection-design", new BigDecimal("3"), "写明"))
                                .toList())
                .canonical();
    }

    /** O87 art 68: neither report nor decision while bids are tied. */
    private void nothingGoesOnBeforeTheDraw() {
        ofTender(agent, "/evaluation").statusCode(200).body("tree.placed.findAll { it.needsDraw }", hasSize(3));
        refused(ofTender(agent, "/report"), 409, "draw-pending");
        refused(act(members.get(0), tender, "/report/signatures", new byte[] {'{', '}'}), 409, "draw-pending")
                .body("clause", equalTo("O87 art 68"));
        AwardDecision early = new AwardDecision(
                tender,
                "1",
                Sha256.ofText("no report"),
                offers.get(0).vendor().organisation(),
                offers.get(0).manifest(),
                org.hengbiao.kernel.Money.of("800000.00"));
        refused(act(purchaser, tender, "/decision", early.canonical()), 409, "not-reported");
    }

    private ValidatableResponse freezes(TestPerson person, Sha256 opener) {
        return person.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("opener", opener.hex()))
                .post("/api/tenders/" + tender + "/tie-draw")
                .then();
    }

    private Sha256 offers(TestPerson opener, IssuedKey seal) {
        SealOffer offer = new SealOffer(Octets.of(Certificates.der(seal.certificate())));
        send(opener, "/api/draws/openers", offer.canonical()).statusCode(201);
        refused(send(opener, "/api/draws/openers", offer.canonical()), 422, "offered-before");
        return offer.certificate().sha256();
    }

    private static IssuedKey sealKey(TestPerson opener) {
        return People.authority().issueShare(new Subject(opener.login(), "示例单位", opener.organisation()));
    }

    private void freeze() throws Exception {
        drawOpener = People.of("opener");
        drawKey = sealKey(drawOpener);
        Sha256 certificate = offers(drawOpener, drawKey);
        TestPerson agencys = People.of(facts().agency(), "opener");
        TestPerson bidders = People.of(offers.get(3).vendor().organisation(), "opener");
        refused(freezes(agent, Sha256.ofText("nobody's")), 422, "opener-unknown");
        refused(freezes(agent, offers(agencys, sealKey(agencys))), 422, "unfit-opener");
        refused(freezes(agent, offers(bidders, sealKey(bidders))), 422, "unfit-opener");
        freezes(People.of("agency"), certificate).statusCode(404);
        freezes(supervisor, certificate).statusCode(403);
        UUID frozen = UUID.fromString(onceOfFour(certificate));
        byte[] document = get(supervisor, "/api/draws/" + frozen + "/list")
                .statusCode(200)
                .extract()
                .asByteArray();
        list = DrawList.read(document);
        assertEquals(2, list.tickets().size());
        assertEquals(3, list.size());
        assertEquals(
                List.of(offers.get(3).manifest().hex()),
                list.filter().dropped().stream().map(dropped -> dropped.name()).toList());
        refused(freezes(agent, certificate), 422, "frozen-before");
        get(agent, "/api/draws/of?purpose=tie&subject=" + list.subject())
                .statusCode(200)
                .body("phase", equalTo("committing"));
        for (TestPerson other : List.of(purchaser, members.get(0), offers.get(0).vendor(), People.of("agency"))) {
            get(other, draw("")).statusCode(404);
        }
        RestAssured.given().get(draw("/list")).then().statusCode(404);
    }

    /** Four requests at once: one list, and three that say so. */
    private String onceOfFour(Sha256 certificate) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<ExtractableResponse<Response>> freezing =
                    () -> freezes(agent, certificate).extract();
            List<ExtractableResponse<Response>> answers = new ArrayList<>();
            for (Future<ExtractableResponse<Response>> each :
                    pool.invokeAll(List.of(freezing, freezing, freezing, freezing))) {
                answers.add(each.get());
            }
            List<ExtractableResponse<Response>> made = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .toList();
            assertEquals(1, made.size());
            assertEquals(
                    3,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 422)
                            .count());
            return made.get(0).path("draw");
        } finally {
            pool.shutdownNow();
        }
    }

    private DrawCommitment commitment(DrawParty party, Octets octets) throws Exception {
        return new Contributing(list, party).commit(octets, drawKey.certificate());
    }

    private void commit(Octets agencys, Octets supervisors) throws Exception {
        DrawCommitment agency = commitment(DrawParty.AGENCY, agencys);
        DrawCommitment supervising = commitment(DrawParty.SUPERVISOR, supervisors);
        refused(send(supervisor, draw("/commitments"), agency.canonical()), 422, "not-that-party");
        refused(send(agent, draw("/commitments"), supervising.canonical()), 422, "not-that-party");
        TestPerson bidders = People.of(offers.get(0).vendor().organisation(), "audit");
        refused(send(bidders, draw("/commitments"), supervising.canonical()), 422, "not-that-party");
        TestPerson openers = People.of(drawOpener.organisation(), "finance");
        refused(send(openers, draw("/commitments"), supervising.canonical()), 422, "not-that-party");
        DrawCommitment garbage = new DrawCommitment(
                list.draw(), list.digest(), DrawParty.AGENCY, agency.commitment(), Octets.of(new byte[200]));
        refused(send(agent, draw("/commitments"), garbage.canonical()), 422, "unfit-envelope");
        send(agent, draw("/commitments"), agency.canonical()).statusCode(201).body("parties", hasSize(1));
        refused(send(agent, draw("/commitments"), agency.canonical()), 422, "committed-before");
        refused(
                send(
                        agent,
                        draw("/reveals"),
                        new Contributing(list, DrawParty.AGENCY).reveal(agencys).canonical()),
                409,
                "commitments-missing");
        refused(get(drawOpener, draw("/commitments/agency")), 409, "partys-own-time");
        send(supervisor, draw("/commitments"), supervising.canonical())
                .statusCode(201)
                .body("phase", equalTo("revealing"))
                .body("seed", nullValue());
    }

    private void reveal(Octets agencys) {
        Contributing agency = new Contributing(list, DrawParty.AGENCY);
        Octets better = SealedContribution.fresh(new SecureRandom());
        refused(send(agent, draw("/reveals"), agency.reveal(better).canonical()), 422, "other-contribution");
        refused(send(supervisor, draw("/reveals"), agency.reveal(agencys).canonical()), 422, "not-yours");
        send(agent, draw("/reveals"), agency.reveal(agencys).canonical())
                .statusCode(201)
                .body("phase", equalTo("revealing"));
        refused(send(agent, draw("/reveals"), agency.reveal(agencys).canonical()), 422, "revealed-before");
        refused(ofTender(agent, "/report"), 409, "draw-pending");
        get(supervisor, draw("/record")).statusCode(404);
    }

    private void theOpenerOpens(Octets supervisors) throws Exception {
        DrawReveal nothing = new DrawReveal(
                list.draw(),
                list.digest(),
                DrawParty.SUPERVISOR,
                Revelation.VOID,
                org.hengbiao.evidence.draw.Contribution.NONE);
        refused(send(drawOpener, draw("/reveals"), nothing.canonical()), 409, "partys-own-time");
        passes(Duration.ofMinutes(31));
        get(openers().get(0), draw("/commitments/supervisor")).statusCode(404);
        DrawCommitment sealed = DrawCommitment.read(get(drawOpener, draw("/commitments/supervisor"))
                .statusCode(200)
                .extract()
                .asByteArray());
        DrawReveal opened = new Contributing(list, DrawParty.SUPERVISOR).open(sealed, drawKey.decryption());
        assertEquals(supervisors, opened.octets());
        refused(send(supervisor, draw("/reveals"), opened.canonical()), 422, "not-yours");
        send(drawOpener, draw("/reveals"), opened.canonical())
                .statusCode(201)
                .body("phase", equalTo("drawn"))
                .body("parties.by", equalTo(List.of("party", "opener")));
    }

    private void awarded() {
        DrawRecord record = DrawRecord.read(
                get(supervisor, draw("/record")).statusCode(200).extract().asByteArray());
        assertEquals(record, record.replayed());
        assertEquals(List.of(), record.uncommitted());
        EvaluationReport report = EvaluationReport.read(
                ofTender(agent, "/report").statusCode(200).extract().asByteArray());
        // O87 art 31: of the two bids of one brand only the first drawn keeps a rank.
        List<String> expected = record.order().tickets().stream()
                .map(ticket -> ticket.members().get(0))
                .toList();
        assertEquals(
                expected,
                report.ranking().subList(0, 2).stream()
                        .map(place -> place.bid().hex())
                        .toList());
        assertEquals(3, report.ranking().size());
        members.forEach(member ->
                act(member, tender, "/report/signatures", report.canonical()).statusCode(201));
        EvaluationReport.Place first = report.ranking().get(0);
        AwardDecision decision =
                new AwardDecision(tender, "1", report.digest(), first.vendor(), first.bid(), first.price());
        act(purchaser, tender, "/decision", decision.canonical()).statusCode(201);
        RestAssured.given().get(draw("")).then().statusCode(404);
        agent.asks()
                .contentType(ContentType.JSON)
                .post("/api/tenders/" + tender + "/award-notice")
                .then()
                .statusCode(201);
        RestAssured.given().get(draw("/record")).then().statusCode(200);
        RestAssured.given()
                .get(draw(""))
                .then()
                .statusCode(200)
                .body("order[0].members[0]", equalTo(first.bid().hex()));
    }

    private void dossier() throws Exception {
        ticking.tickNow();
        byte[] zip = ofTender(supervisor, "/dossier").statusCode(200).extract().asByteArray();
        Path file = Files.createTempFile("dossier", ".zip");
        Files.write(file, zip);
        Verdict verdict = DossierVerification.verify(file, Optional.of(trusted.anchors()));
        Files.delete(file);
        assertEquals(Optional.empty(), verdict.firstBroken());
        assertEquals(Verdict.Outcome.VERIFIED, verdict.outcome());
        assertTrue(verdict.checks().stream().anyMatch(check -> check.name().equals("draws") && check.ok()));
    }
}
