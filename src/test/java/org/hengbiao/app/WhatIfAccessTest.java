package org.hengbiao.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.award.EvaluatedTender;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.SessionCookie;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.tendering.TenderFixture;
import org.hengbiao.tendering.TenderProposal;
import org.hengbiao.tendering.Tenders;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.Test;

/** Who may ask what other weights would do, and when; and that each run is recorded without its outcome. */
@QuarkusTest
class WhatIfAccessTest {

    private static final Map<String, Object> SAMPLE = Map.of("seed", 7, "bids", 6);

    @Inject
    TenderFixture fixture;

    @Inject
    EvaluatedTender evaluations;

    @Inject
    Tenders tenders;

    @Inject
    EntityManager entities;

    /** A tender in one state, with whom it belongs to. */
    private record Stage(String name, UUID tender, TestPerson agent) {}

    private UUID draft(TestPerson agent) {
        Instant deadline = Instant.parse("2027-01-15T01:00:00Z").truncatedTo(ChronoUnit.SECONDS);
        LocalDate day = LocalDate.parse("2026-12-20");
        return fixture.draft(agent, new TenderProposal.Times(deadline, day, day));
    }

    private static ValidatableResponse tries(RequestSpecification asks, UUID tender) {
        return asks.contentType(ContentType.JSON)
                .body(SAMPLE)
                .post("/api/tenders/" + tender + "/rule-trials")
                .then();
    }

    private static ValidatableResponse probes(RequestSpecification asks, UUID tender) {
        return asks.contentType(ContentType.JSON)
                .post("/api/tenders/" + tender + "/weight-probes")
                .then();
    }

    private static ValidatableResponse triesText(RequestSpecification asks, String rule) {
        return asks.contentType(ContentType.JSON)
                .body(Map.of("rule", rule, "seed", 7, "bids", 6))
                .post("/api/rule-trials")
                .then();
    }

    private static String rule() throws Exception {
        return Files.readString(Path.of("scoring-rules", "rules", "firewall-balanced.yaml"));
    }

    private long runs() {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                entities.createNativeQuery("SELECT count(*) FROM ledger_statement WHERE act = 'WhatIfRun'", Long.class)
                        .getSingleResult());
    }

    private String newestRun() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new String(
                        (byte[]) entities.createNativeQuery(
                                        "SELECT body FROM ledger_statement WHERE act = 'WhatIfRun' ORDER BY at DESC LIMIT 1",
                                        byte[].class)
                                .getSingleResult(),
                        StandardCharsets.UTF_8));
    }

    @Test
    void eachRoleIsLetInOnlyWhereAndWhenItMay() throws Exception {
        TestPerson drafter = People.of("agency");
        UUID published = fixture.published(Duration.ofDays(30));
        EvaluatedTender.Cast cast = evaluations.reported();
        List<Stage> stages = List.of(
                new Stage("draft", draft(drafter), drafter),
                new Stage("published", published, People.of(agencyOf(published), "agency")),
                new Stage("evaluated", cast.tender(), cast.agent()));
        Map<String, TestPerson> strangers = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            strangers.put(role.text(), People.of(role.text()));
        }
        String rule = rule();
        for (Stage stage : stages) {
            Map<String, TestPerson> people = new LinkedHashMap<>(strangers);
            people.put("own agency", stage.agent());
            if (stage.name().equals("evaluated")) {
                people.put("its bidder", cast.vendors().get(0));
                people.put("its member", cast.members().get(0));
            }
            people.forEach((who, person) -> {
                String where = who + " at a tender that is " + stage.name();
                long before = runs();
                int trial = tries(person.asks(), stage.tender()).extract().statusCode();
                assertEquals(trialOf(who, stage.name()), trial, "rule trial by " + where);
                int probe = probes(person.asks(), stage.tender()).extract().statusCode();
                assertEquals(probeOf(who, stage.name()), probe, "weight probe by " + where);
                int text = triesText(person.asks(), rule).extract().statusCode();
                assertEquals(who.endsWith("agency") ? 200 : 403, text, "rule text by " + where);
                long done = List.of(trial, probe, text).stream()
                        .filter(status -> status == 200)
                        .count();
                assertEquals(before + done, runs(), "every run and no refusal is recorded: " + where);
                pages(who, person, stage);
            });
            assertEquals(401, tries(given(), stage.tender()).extract().statusCode());
            assertEquals(401, probes(given(), stage.tender()).extract().statusCode());
            assertEquals(401, triesText(given(), rule).extract().statusCode());
        }
    }

    private CreditCode agencyOf(UUID tender) {
        return tenders.facts(tender).orElseThrow().agency();
    }

    private static int trialOf(String who, String stage) {
        if (who.equals("own agency")) {
            return stage.equals("draft") ? 200 : 409;
        }
        return who.equals("agency") ? 404 : 403;
    }

    private static int probeOf(String who, String stage) {
        if (!who.equals("finance") && !who.equals("audit")) {
            return 403;
        }
        return switch (stage) {
            case "draft" -> 404;
            case "published" -> 409;
            default -> 200;
        };
    }

    /** A page is as closed as the address for programs; a published tender has no page of a trial. */
    private static void pages(String who, TestPerson person, Stage stage) {
        String session = Sessions.of(person.login());
        int trial = given().cookie(SessionCookie.NAME, session)
                .get("/work/drafts/" + stage.tender() + "/rule-trial")
                .statusCode();
        int expected = trialOf(who, stage.name());
        assertEquals(expected == 409 ? 404 : expected, trial, who + " " + stage.name());
        int weights = given().cookie(SessionCookie.NAME, session)
                .get("/work/tenders/" + stage.tender() + "/weights")
                .statusCode();
        int probe = probeOf(who, stage.name());
        assertEquals(probe == 409 ? 200 : probe, weights, who + " " + stage.name());
    }

    @Test
    void aRunSaysHowFarEachGroupCanMoveAndIsRecordedWithItsSeed() {
        TestPerson agent = People.of("agency");
        UUID tender = draft(agent);
        ValidatableResponse answer = tries(agent.asks(), tender)
                .statusCode(200)
                .body("groups", hasSize(7))
                .body("groups[0].id", equalTo("price"))
                .body("groups[0].weight", equalTo("35"))
                .body("groups[0].lawful.from", equalTo("30.00"))
                .body("leaders[0].nameZh", containsString("合成投标 "))
                .body("modelZh", containsString("每次只改变一个权重"))
                .body("smallest", containsString("When the weight of the group"));
        String logged = newestRun();
        String digest = answer.extract().path("rule");
        assertTrue(logged.contains(agent.id().toString()), logged);
        assertTrue(logged.contains(tender.toString()), logged);
        assertTrue(logged.contains(digest), logged);
        assertTrue(logged.contains("\"seed\":7"), logged);
        assertFalse(logged.contains("leader"), logged);
    }

    @Test
    void theLogOfAFinishedEvaluationsRunNamesNoBidder() throws Exception {
        EvaluatedTender.Cast cast = evaluations.reported();
        TestPerson auditor = People.of("audit");
        ValidatableResponse answer = probes(auditor.asks(), cast.tender())
                .statusCode(200)
                .body("compared", equalTo(3))
                .body("groups", hasSize(7))
                .body("warnings.code", org.hamcrest.Matchers.hasItem("group-decides-nothing"));
        String winner = answer.extract().path("leaders[0].name");
        assertEquals(cast.vendors().get(1).organisation().text(), winner);
        String logged = newestRun();
        assertTrue(logged.contains(cast.tender().toString()), logged);
        cast.vendors()
                .forEach(vendor ->
                        assertFalse(logged.contains(vendor.organisation().text()), logged));
        // The signed report knows nothing of it.
        cast.agent()
                .asks()
                .get("/api/tenders/" + cast.tender() + "/report")
                .then()
                .statusCode(200)
                .body(not(containsString("what")));
    }

    @Test
    void whatCanNotBeTriedIsRefusedWithItsReason() throws Exception {
        TestPerson agent = People.of("agency");
        triesText(agent.asks(), "no rule").statusCode(422).body("type", endsWith(":malformed-rule"));
        triesText(
                        agent.asks(),
                        rule().replace("above: 2, atMost: 4, desc", "above: 4, atMost: 5, desc")
                                .replace("atLeast: 0, atMost: 2, desc", "above: 5, atMost: 6, desc"))
                .statusCode(422)
                .body("type", endsWith(":untriable-rule"));
        UUID tender = draft(agent);
        agent.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("seed", 7, "bids", 101))
                .post("/api/tenders/" + tender + "/rule-trials")
                .then()
                .statusCode(400);
        tries(agent.asks(), fixture.published(Duration.ofDays(30))).statusCode(404);
    }
}
