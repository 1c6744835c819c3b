package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengbiao.draws.DrawRecords;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.TieList;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.evidence.draw.DrawnOrder;
import org.hengbiao.regulation.Limit;
import org.hengbiao.scoring.LowPriceRates;
import org.hengbiao.scoring.Notice;
import org.hengbiao.scoring.PriceLimits;
import org.hengbiao.scoring.Scoring;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLaw;
import org.hengbiao.tendering.TenderMilestones;
import org.jspecify.annotations.Nullable;

/** The result of an evaluation, computed anew from the signed acts whenever it is asked for, once all sheets are locked. */
@ApplicationScoped
public class Evaluations {

    private final EvaluationFiles files;
    private final SheetVault vault;
    private final TenderLaw law;
    private final DrawRecords draws;

    Evaluations(EvaluationFiles files, SheetVault vault, TenderLaw law, DrawRecords draws) {
        this.files = files;
        this.vault = vault;
        this.law = law;
        this.draws = draws;
    }

    /**
     * A result and what it follows from.
     *
     * @param replay bids, reviews and the rule
     * @param result ranking and report; bids that are tied are in drawn order once they are drawn
     * @param ties the bids that were tied before any draw
     * @param notices what the committee must deal with: outliers, and prices so low that the bidder must explain them
     */
    public record Evaluation(
            EvaluationReplay replay, EvaluationReplay.Result result, TieList ties, List<Notice> notices) {

        public Evaluation {
            notices = List.copyOf(notices);
        }
    }

    /** The result; nothing before all sheets are locked, whoever asks. */
    @Transactional
    public Optional<Evaluation> of(TenderFacts tender) {
        if (!tender.reached(TenderMilestones.SHEETS_LOCKED)) {
            return Optional.empty();
        }
        EvaluationReplay replay = files.of(tender).orElseThrow();
        List<EvaluationReplay.SignedSheet> sheets =
                vault.reveal(tender.id()).stream().map(SheetVault.Kept::signed).toList();
        Optional<DrawnOrder> drawn = draws.order(DrawPurpose.TIE, TieList.subject(tender.id(), TenderFacts.ONLY_LOT));
        return Optional.of(new Evaluation(
                replay,
                replay.result(tender.id(), TenderFacts.ONLY_LOT, sheets, drawn),
                new TieList(replay.ranking(sheets)),
                notices(tender, replay, sheets)));
    }

    /** The reviews so far; for telling a bidder why it is out. */
    @Transactional
    public Optional<EvaluationReplay> reviewed(TenderFacts tender) {
        return files.of(tender);
    }

    private List<Notice> notices(
            TenderFacts tender, EvaluationReplay replay, List<EvaluationReplay.SignedSheet> sheets) {
        return Scoring.rank(
                        replay.reader().rule(),
                        replay.facts(),
                        sheets.stream().map(signed -> signed.sheet().toGrades()).toList(),
                        limits(tender))
                .notices();
    }

    /** The rates of 财库〔2026〕2, once they are in force. */
    private @Nullable PriceLimits limits(TenderFacts tender) {
        TenderLaw.Binding binding = law.of(tender);
        BigDecimal mean = rate(binding, "low-price-of-mean");
        BigDecimal second = rate(binding, "low-price-of-second");
        BigDecimal ceiling = rate(binding, "low-price-of-ceiling");
        return mean == null || second == null || ceiling == null
                ? null
                : new PriceLimits(new LowPriceRates(mean, second, ceiling), tender.ceiling(), tender.budget());
    }

    private static @Nullable BigDecimal rate(TenderLaw.Binding binding, String id) {
        return binding.rules()
                .findLimit(id, binding.procurement())
                .map(Limit::value)
                .orElse(null);
    }
}
