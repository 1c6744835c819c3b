package org.hengbiao.award;

import static org.hengbiao.opening.OpeningFixture.act;
import static org.hengbiao.opening.OpeningFixture.openers;
import static org.hengbiao.opening.OpeningFixture.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.ledger.Ticking;
import org.hengbiao.platform.Sandbox;
import org.hengbiao.scoring.Stage;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderFixture;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;

/** Brings a tender with three bids from its publication to its signed report, over HTTP. */
@ApplicationScoped
public class EvaluatedTender {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final TenderFixture fixture;
    private final OpeningKeys keys;
    private final Tenders tenders;
    private final Ticking ticking;
    private final Sandbox sandbox;

    EvaluatedTender(TenderFixture fixture, OpeningKeys keys, Tenders tenders, Ticking ticking, Sandbox sandbox) {
        this.fixture = fixture;
        this.keys = keys;
        this.tenders = tenders;
        this.ticking = ticking;
        this.sandbox = sandbox;
    }

    /**
     * Who took part.
     *
     * @param tender the tender
     * @param agent of its agency
     * @param vendors its bidders
     * @param members its committee
     */
    public record Cast(UUID tender, TestPerson agent, List<TestPerson> vendors, List<TestPerson> members) {}

    /** A tender whose report every member signed. */
    public Cast reported() throws Exception {
        UUID tender = fixture.published(AN_HOUR);
        AssignedKey key = keys.of(tender).orElseThrow();
        TestPerson agent = People.of(facts(tender).agency(), "agency");
        List<SealedOffer> offers = new ArrayList<>();
        for (String[] each : new String[][] {{"甲", "900000.00"}, {"乙", "800000.00"}, {"丙", "850000.00"}}) {
            offers.add(SealedOffer.submit(People.of("vendor"), tender, key, each[0], each[1]));
        }
        QuarkusTransaction.requiringNew().run(() -> sandbox.moveClock(AN_HOUR.plusSeconds(1)));
        open(tender, key, agent);
        List<TestPerson> members =
                Stream.generate(() -> People.of("expert")).limit(5).toList();
        seat(tender, agent, members);
        review(tender, agent, members, offers);
        grade(tender, members, offers);
        byte[] report = agent.asks()
                .get("/api/tenders/" + tender + "/report")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        members.forEach(
                member -> act(member, tender, "/report/signatures", report).statusCode(201));
        return new Cast(tender, agent, offers.stream().map(SealedOffer::vendor).toList(), members);
    }

    private TenderFacts facts(UUID tender) {
        return tenders.facts(tender).orElseThrow();
    }

    private void open(UUID tender, AssignedKey key, TestPerson agent) {
        String path = "/api/tenders/" + tender;
        ticking.tickNow();
        openers().get(0).asks().get(path + "/closing");
        ticking.tickNow();
        ExtractableResponse<Response> closing = openers()
                .get(0)
                .asks()
                .get(path + "/closing")
                .then()
                .statusCode(200)
                .extract();
        for (int index : new int[] {1, 3}) {
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
                .post(path + "/opening")
                .then()
                .statusCode(200);
    }

    private static void seat(UUID tender, TestPerson agent, List<TestPerson> members) {
        agent.asks()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "members",
                        members.stream()
                                .map(member -> Map.of("login", member.login(), "kind", "expert"))
                                .toList(),
                        "leader",
                        members.get(0).login()))
                .post("/api/tenders/" + tender + "/committee")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        for (TestPerson member : members) {
            member.asks()
                    .contentType(ContentType.JSON)
                    .body(Map.of("conflict", false, "words", "无"))
                    .post("/api/tenders/" + tender + "/committee/declarations")
                    .then()
                    .statusCode(201);
        }
    }

    private static void review(UUID tender, TestPerson agent, List<TestPerson> members, List<SealedOffer> offers) {
        act(
                        agent,
                        tender,
                        "/qualification",
                        review(
                                        tender,
                                        Stage.QUALIFICATION,
                                        List.of("classified-test-certificate", "credit-record"),
                                        offers,
                                        List.of("T-甲", "T-乙", "T-丙"))
                                .canonical())
                .statusCode(201);
        for (TestPerson member : members) {
            act(
                            member,
                            tender,
                            "/conformity",
                            review(
                                            tender,
                                            Stage.CONFORMITY,
                                            List.of("placement-declared", "over-ceiling"),
                                            offers,
                                            List.of())
                                    .canonical())
                    .statusCode(201);
        }
    }

    private static GateReview review(
            UUID tender, Stage stage, List<String> gates, List<SealedOffer> offers, List<String> confirmed) {
        List<GateReview.Decision> decisions = new ArrayList<>();
        offers.forEach(offer ->
                gates.forEach(gate -> decisions.add(new GateReview.Decision(offer.manifest(), gate, true, "符合"))));
        return new GateReview(stage, tender, TenderFacts.ONLY_LOT, decisions, confirmed);
    }

    private void grade(UUID tender, List<TestPerson> members, List<SealedOffer> offers) {
        for (TestPerson member : members) {
            ScoreSheet sheet = new ScoreSheet(
                    tender,
                    TenderFacts.ONLY_LOT,
                    member.id(),
                    facts(tender).milestones().get(TenderMilestones.CLOSED).entry(),
                    offers.stream()
                            .map(offer -> new ScoreSheet.Grade(
                                    offer.manifest(), "protection-design", new BigDecimal("3"), "符合"))
                            .toList());
            act(member, tender, "/sheets", sheet.canonical()).statusCode(201);
        }
    }
}
