package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Octets;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.tendering.persistence.TenderRow;
import org.hengbiao.tendering.persistence.TenderRows;

/** Holds a draft against the law of today, as if it were published now. */
@ApplicationScoped
public class CheckingTender {

    private final TenderRows rows;
    private final Law law;
    private final ClockOfRecord clock;

    CheckingTender(TenderRows rows, Law law, ClockOfRecord clock) {
        this.rows = rows;
        this.law = law;
        this.clock = clock;
    }

    /** All that the draft breaks, in the order of timetable, amounts and rule; none when there is no such tender. */
    @Transactional
    public Optional<List<TenderBreach>> check(UUID tender) {
        return rows.findByIdOptional(tender).map(row -> breaches(row, row.published() ? row.publishedAt : clock.now()));
    }

    List<TenderBreach> breaches(TenderRow row, Instant published) {
        ScoringRule rule = ScoringRule.fromCanonical(row.rule);
        return law.on(rule.jurisdiction(), published)
                .map(rules -> new Lawfulness(rules, law.calendar())
                        .breaches(row.toFacts(Map.of()), Tenders.toTerms(row), Octets.of(row.ruleSource), published))
                .orElseGet(() -> List.of(unknownLaw(rule)));
    }

    private static TenderBreach unknownLaw(ScoringRule rule) {
        return new TenderBreach(
                "Hengbiao",
                new LocalizedText(
                        "未加载辖区 " + rule.jurisdiction() + " 的规则",
                        "The law of the jurisdiction " + rule.jurisdiction() + " is not loaded"),
                rule.jurisdiction(),
                new LocalizedText("加载该辖区的规则", "Load its regulations, or use a rule of another jurisdiction"));
    }
}
