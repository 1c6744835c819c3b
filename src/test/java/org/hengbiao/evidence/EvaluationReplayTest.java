package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.evidence.EvaluationReplay.Opened;
import org.hengbiao.evidence.EvaluationReplay.SignedSheet;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.evidence.draw.DrawTicket;
import org.hengbiao.evidence.draw.DrawnOrder;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.BidFacts;
import org.hengbiao.scoring.MakerSize;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.scoring.Stage;
import org.hengbiao.sealing.Answer;
import org.hengbiao.sealing.Bid;
import org.hengbiao.sealing.Octets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationReplayTest {

    private static final UUID TENDER = new UUID(7, 8);
    // 2026-12-15 in Asia/Shanghai, still the 14th in UTC.
    private static final Instant DEADLINE = Instant.parse("2026-12-14T17:00:00Z");
    private static final List<String> CONFORMITY = List.of("placement-declared", "over-ceiling");

    private static ScoringRule rule() {
        try {
            return ScoringRule.parse(Files.readAllBytes(Path.of("scoring-rules/rules/firewall-balanced.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CreditCode vendor(int number) {
        String head = String.format("9199997%010d", number);
        return new CreditCode(head + CreditCode.checkCharacter(head + "0"));
    }

    private static Bid bid(int number, String brand, String price, String expires, Map<String, Answer> answers) {
        Bid.Offer offer = new Bid.Offer(
                "1",
                new Bid.Product("示例厂商", brand, "FW", "1"),
                1,
                Money.of("1.00"),
                Map.of("throughput", new BigDecimal("44")),
                List.of(new Bid.Certificate(
                        "commercial-cryptography", "C-1", LocalDate.parse("2026-01-01"), LocalDate.parse(expires))));
        return new Bid(
                new Bid.Header(TENDER, "1", vendor(number), 1, List.of(), Octets.of(new byte[Bid.NONCE_OCTETS])),
                List.of(offer),
                answers,
                Money.of(price),
                List.of());
    }

    private static Opened opened(int number, String brand, String price) {
        return new Opened(Sha256.ofText("bid " + number), bid(number, brand, price, "2028-01-01", Map.of()));
    }

    private static BidFactsReader reader() {
        return new BidFactsReader(rule(), "1", DEADLINE);
    }

    private static BidFacts facts(Bid bid, String... confirmed) {
        return reader().read(Sha256.ofText("x"), bid, Map.of(), Set.of(confirmed));
    }

    private static GateReview review(Stage stage, List<String> gates, List<Opened> bids, boolean... met) {
        List<GateReview.Decision> decisions = new ArrayList<>();
        for (int i = 0; i < bids.size(); i++) {
            for (String gate : gates) {
                decisions.add(new GateReview.Decision(bids.get(i).bid(), gate, met[i], met[i] ? "符合" : "不符合"));
            }
        }
        return new GateReview(stage, TENDER, "1", decisions, List.of());
    }

    private static EvaluationReplay replay(List<Opened> bids, List<GateReview> conformity) {
        GateReview qualification = review(
                Stage.QUALIFICATION,
                List.of("classified-test-certificate", "credit-record"),
                bids,
                true,
                true,
                true,
                true);
        return new EvaluationReplay(reader(), bids, qualification, conformity);
    }

    @Test
    void certificateCountsOnlyWhenConfirmedAndInForceOnTheDeadlinesDayInShanghai() {
        assertTrue(facts(bid(1, "甲", "1.00", "2026-12-15", Map.of()), "C-1")
                .certificates()
                .contains("commercial-cryptography"));
        assertFalse(facts(bid(1, "甲", "1.00", "2026-12-14", Map.of()), "C-1")
                .certificates()
                .contains("commercial-cryptography"));
        assertEquals(
                Set.of(), facts(bid(1, "甲", "1.00", "2026-12-15", Map.of())).certificates());
    }

    @Test
    void parametersOfTheProductGoBeforeAnswersAndAnswersFillWhatItDoesNotState() {
        BidFacts facts = facts(bid(
                1,
                "甲",
                "1.00",
                "2028-01-01",
                Map.of(
                        "throughput", Answer.value(new BigDecimal("80")),
                        "warranty", Answer.value(new BigDecimal("60")),
                        "security-functions", Answer.items(List.of("default-deny")))));
        assertEquals(new BigDecimal("44"), facts.parameters().get("throughput"));
        assertEquals(new BigDecimal("60"), facts.parameters().get("warranty"));
        assertEquals(Set.of("default-deny"), facts.answers().get("security-functions"));
        assertEquals("甲", facts.coreBrand());
    }

    @Test
    void preferencesFollowTheDeclarationAndAreNothingWithoutIt() {
        BidFacts none = facts(bid(1, "甲", "1.00", "2028-01-01", Map.of()));
        assertEquals(MakerSize.UNKNOWN, none.makerSize());
        assertFalse(none.domestic());
        BidFacts declared = facts(bid(
                1,
                "甲",
                "1.00",
                "2028-01-01",
                Map.of(
                        BidFactsReader.MAKER_SIZE,
                        new Answer(null, List.of(), null, null, null, "small"),
                        BidFactsReader.DOMESTIC,
                        Answer.met(true))));
        assertEquals(MakerSize.SMALL, declared.makerSize());
        assertTrue(declared.domestic());
    }

    @Test
    void majorityOfMembersDecidesConformity() {
        // O87 art 61
        List<Opened> bids = List.of(opened(1, "甲", "100.00"), opened(2, "乙", "90.00"));
        EvaluationReplay replay = replay(
                bids,
                List.of(
                        review(Stage.CONFORMITY, CONFORMITY, bids, true, true),
                        review(Stage.CONFORMITY, CONFORMITY, bids, true, false),
                        review(Stage.CONFORMITY, CONFORMITY, bids, false, false)));
        assertEquals(List.of(bids.get(0)), replay.conforming());
        assertEquals(
                "不符合", replay.decisions(bids.get(1).bid()).get("over-ceiling").reason());
    }

    @Test
    void biddersOfOneBrandCountAsOne() {
        // O87 art 31
        List<Opened> bids = List.of(opened(1, "甲", "100.00"), opened(2, " 甲", "90.00"), opened(3, "乙", "80.00"));
        assertEquals(2, replay(bids, List.of()).bidders(bids));
    }

    private static List<SignedSheet> sheets(List<Opened> bids) {
        List<SignedSheet> sheets = new ArrayList<>();
        for (int member = 1; member <= 5; member++) {
            UUID id = new UUID(9, member);
            sheets.add(new SignedSheet(
                    Sha256.ofText("act " + member),
                    new ScoreSheet(
                            TENDER,
                            "1",
                            id,
                            Sha256.ofText("closing"),
                            bids.stream()
                                    .map(bid -> new ScoreSheet.Grade(
                                            bid.bid(), "protection-design", new BigDecimal("3"), ""))
                                    .toList())));
        }
        return sheets;
    }

    private static EvaluationReplay.Result result(
            List<Opened> bids, List<SignedSheet> sheets, @Nullable DrawnOrder drawn) {
        boolean[] met = new boolean[bids.size()];
        java.util.Arrays.fill(met, true);
        GateReview conformity = review(Stage.CONFORMITY, CONFORMITY, bids, met);
        return replay(bids, List.of(conformity)).result(TENDER, "1", sheets, java.util.Optional.ofNullable(drawn));
    }

    private static List<Sha256> ranked(EvaluationReplay.Result result) {
        return result.report().ranking().stream()
                .map(EvaluationReport.Place::bid)
                .toList();
    }

    private static DrawTicket ticket(Opened... bids) {
        return new DrawTicket(
                java.util.Arrays.stream(bids).map(bid -> bid.bid().hex()).toList());
    }

    @Test
    void tiedBidsWaitForADrawAndFollowIt() {
        List<Opened> bids =
                new ArrayList<>(List.of(opened(1, "甲", "100.00"), opened(2, "乙", "100.00"), opened(3, "丙", "100.00")));
        List<SignedSheet> sheets = sheets(bids);
        EvaluationReplay.Result waiting = result(bids, sheets, null);
        assertTrue(waiting.awaitsDraw());
        TieList ties = new TieList(waiting.ranking());
        assertEquals(3, ties.tickets().size());

        DrawnOrder order = new DrawnOrder(List.of(ticket(bids.get(2)), ticket(bids.get(0)), ticket(bids.get(1))));
        EvaluationReplay.Result first = result(bids, sheets, order);
        List<Sha256> drawn =
                List.of(bids.get(2).bid(), bids.get(0).bid(), bids.get(1).bid());
        Collections.reverse(bids);
        Collections.reverse(sheets);
        EvaluationReplay.Result second = result(bids, sheets, order);
        assertFalse(first.awaitsDraw());
        assertEquals(first.report(), second.report());
        assertEquals(
                List.of(1, 2, 3),
                first.report().ranking().stream()
                        .map(EvaluationReport.Place::rank)
                        .toList());
        assertEquals(drawn, ranked(first));
    }

    /** O87 art 31: two bids of one brand have one lot between them, and the draw also says which keeps the rank. */
    @Test
    void tiedBidsOfOneBrandAreOneTicket() {
        List<Opened> bids = List.of(opened(1, "甲", "100.00"), opened(2, " 甲", "100.00"), opened(3, "丙", "100.00"));
        List<SignedSheet> sheets = sheets(bids);
        TieList ties = new TieList(result(bids, sheets, null).ranking());
        assertEquals(2, ties.tickets().size());
        assertEquals(
                Set.of(
                        Set.of(bids.get(0).bid().hex(), bids.get(1).bid().hex()),
                        Set.of(bids.get(2).bid().hex())),
                ties.tickets().stream()
                        .map(ticket -> Set.copyOf(ticket.members()))
                        .collect(java.util.stream.Collectors.toSet()));

        DrawnOrder order = new DrawnOrder(List.of(ticket(bids.get(1), bids.get(0)), ticket(bids.get(2))));
        assertEquals(List.of(bids.get(1).bid(), bids.get(2).bid()), ranked(result(bids, sheets, order)));
    }

    @Test
    void filterNamesTheBidsThatAreSeparatedAlready() {
        List<Opened> bids = List.of(opened(1, "甲", "100.00"), opened(2, "乙", "100.00"), opened(3, "丙", "90.00"));
        TieList ties = new TieList(result(bids, sheets(bids), null).ranking());
        assertEquals(2, ties.tickets().size());
        assertEquals(
                List.of(bids.get(2).bid().hex()),
                ties.filter().dropped().stream()
                        .map(org.hengbiao.evidence.draw.DrawFilter.Dropped::name)
                        .toList());
    }

    @Test
    void untiedRankingTakesNoDraw() {
        List<Opened> bids = List.of(opened(1, "甲", "100.00"), opened(2, "乙", "90.00"), opened(3, "丙", "80.00"));
        EvaluationReplay.Result result = result(bids, sheets(bids), null);
        assertFalse(result.awaitsDraw());
        DrawnOrder order = new DrawnOrder(List.of(ticket(bids.get(0)), ticket(bids.get(1)), ticket(bids.get(2))));
        assertEquals(result.report(), result(bids, sheets(bids), order).report());
    }
}
