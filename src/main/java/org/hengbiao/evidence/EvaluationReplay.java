package org.hengbiao.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.evidence.draw.DrawnOrder;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.BidFacts;
import org.hengbiao.scoring.Gate;
import org.hengbiao.scoring.GateDecision;
import org.hengbiao.scoring.Ranking;
import org.hengbiao.scoring.Scoring;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.scoring.Stage;
import org.hengbiao.sealing.Bid;

/**
 * From opened bids and signed reviews to the ranking and the report, the same whoever computes it and whenever.
 *
 * @param reader how facts are read out of bids
 * @param bids the bids that opened
 * @param qualification the agency's review
 * @param conformity one review of each member; the majority decides ({@code O87 art 61})
 */
public record EvaluationReplay(
        BidFactsReader reader, List<Opened> bids, GateReview qualification, List<GateReview> conformity) {

    /**
     * An opened bid.
     *
     * @param bid digest of its manifest act
     * @param document what it says
     */
    public record Opened(Sha256 bid, Bid document) {

        public CreditCode vendor() {
            return document.header().vendor();
        }
    }

    /**
     * A signed score sheet.
     *
     * @param act digest of the signed act (CMS)
     * @param sheet what it says
     */
    public record SignedSheet(Sha256 act, ScoreSheet sheet) {}

    /**
     * What comes out.
     *
     * @param ranking final when it waits for no draw
     * @param report what every member signs, once the ranking is final
     */
    public record Result(Ranking ranking, EvaluationReport report) {

        /** Whether a draw must come first: nobody signs this report yet. */
        public boolean awaitsDraw() {
            return !ranking.awaitingDraw().isEmpty();
        }
    }

    public EvaluationReplay {
        bids = List.copyOf(bids);
        conformity = List.copyOf(conformity);
    }

    /** The bids that meet every gate of the qualification review. */
    public List<Opened> qualified() {
        return bids.stream()
                .filter(bid -> meetsAll(Stage.QUALIFICATION, decisions(bid.bid())))
                .toList();
    }

    /** The qualified bids that meet every gate of the conformity review. */
    public List<Opened> conforming() {
        return qualified().stream()
                .filter(bid -> meetsAll(Stage.CONFORMITY, decisions(bid.bid())))
                .toList();
    }

    /** How many bidders {@code some} are: those of one brand of the core product count as one ({@code O87 art 31}). */
    public int bidders(List<Opened> some) {
        Set<String> counted = new LinkedHashSet<>();
        for (Opened bid : some) {
            counted.add(reader.coreOffer(bid.document())
                    .map(offer -> "brand " + offer.product().brand().strip().toLowerCase(Locale.ROOT))
                    .orElse("vendor " + bid.vendor()));
        }
        return counted.size();
    }

    /** The facts of all opened bids, decisions included. */
    public List<BidFacts> facts() {
        Set<String> confirmed = Set.copyOf(qualification.certificatesConfirmed());
        return bids.stream()
                .map(bid -> reader.read(bid.bid(), bid.document(), decisions(bid.bid()), confirmed))
                .toList();
    }

    /**
     * The ranking before any draw.
     *
     * @throws IllegalArgumentException when a decision or a grade is missing
     */
    public Ranking ranking(List<SignedSheet> sheets) {
        return Scoring.rank(
                reader.rule(),
                facts(),
                sheets.stream().map(signed -> signed.sheet().toGrades()).toList());
    }

    /**
     * The ranking and the report.
     *
     * @param tender the tender
     * @param lot the lot
     * @param sheets of every member
     * @param drawn the order of the bids that only a draw separates; empty as long as there is none
     * @throws IllegalArgumentException when a decision or a grade is missing, or the draw lacks a bid that waits for it
     */
    public Result result(UUID tender, String lot, List<SignedSheet> sheets, Optional<DrawnOrder> drawn) {
        TieList ties = new TieList(ranking(sheets));
        Ranking ranking = ties.isNeeded() ? drawn.map(ties::drawn).orElse(ties.ranking()) : ties.ranking();
        List<Sha256> acts = sheets.stream().map(SignedSheet::act).sorted().toList();
        List<EvaluationReport.Place> places =
                ranking.placed().stream().map(EvaluationReplay::place).toList();
        Sha256 scores = Sha256.of(ranking.toJson().canonical());
        return new Result(
                ranking, new EvaluationReport(tender, lot, reader.rule().digest(), acts, places, scores));
    }

    private static EvaluationReport.Place place(Ranking.Placed placed) {
        return new EvaluationReport.Place(
                placed.rank(),
                placed.breakdown().bid(),
                placed.breakdown().vendor(),
                placed.breakdown().price().quoted(),
                placed.breakdown().total());
    }

    private boolean meetsAll(Stage stage, Map<String, GateDecision> decisions) {
        return reader.rule().gatesOf(stage).stream()
                .allMatch(gate -> Optional.ofNullable(decisions.get(gate.id()))
                        .map(GateDecision::met)
                        .orElse(false));
    }

    /** What was decided on a bid, by gate; a gate that nobody decided is not there. */
    public Map<String, GateDecision> decisions(Sha256 bid) {
        Map<String, GateDecision> decisions = new HashMap<>();
        ScoringRule rule = reader.rule();
        for (Gate gate : rule.gatesOf(Stage.QUALIFICATION)) {
            majority(List.of(qualification), bid, gate).ifPresent(decision -> decisions.put(gate.id(), decision));
        }
        if (meetsAll(Stage.QUALIFICATION, decisions)) {
            for (Gate gate : rule.gatesOf(Stage.CONFORMITY)) {
                majority(conformity, bid, gate).ifPresent(decision -> decisions.put(gate.id(), decision));
            }
        }
        return decisions;
    }

    private static Optional<GateDecision> majority(List<GateReview> reviews, Sha256 bid, Gate gate) {
        List<GateReview.Decision> votes = new ArrayList<>();
        reviews.forEach(review -> review.of(bid, gate.id()).ifPresent(votes::add));
        if (votes.isEmpty()) {
            return Optional.empty();
        }
        long met = votes.stream().filter(GateReview.Decision::met).count();
        boolean decided = 2 * met > votes.size();
        String reasons = votes.stream()
                .filter(vote -> vote.met() == decided)
                .map(GateReview.Decision::reason)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return Optional.of(new GateDecision(decided, reasons));
    }
}
