package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hengbiao.ledger.Milestone;
import org.hengbiao.regulation.Applicability;
import org.hengbiao.regulation.Limit;
import org.hengbiao.regulation.Procedure;
import org.hengbiao.regulation.RuleSet;
import org.hengbiao.regulation.Subject;
import org.hengbiao.regulation.WorkCalendar;
import org.hengbiao.scoring.LintLimits;
import org.hengbiao.scoring.ScoringRule;

/** The law and the scoring rule that bind a published tender: those of its publication, whatever changed later. */
@ApplicationScoped
public class TenderLaw {

    private final Tenders tenders;
    private final Law law;

    TenderLaw(Tenders tenders, Law law) {
        this.tenders = tenders;
        this.law = law;
    }

    /**
     * What binds one tender.
     *
     * @param rule the scoring rule that it was published with
     * @param rules the provisions of its publication day
     * @param procurement what the provisions' numbers depend on
     * @param calendar working days
     */
    public record Binding(ScoringRule rule, RuleSet rules, Applicability procurement, WorkCalendar calendar) {

        /** A number of the law, such as {@code bidders-to-open}. */
        public Limit limit(String id) {
            return rules.limit(id, procurement);
        }

        /** The bounds that a scoring rule is held against. */
        public LintLimits ruleLimits() {
            return new RuleLimits(rules, procurement.budget()).toLintLimits();
        }

        /** Where a provision stands, such as {@code O87 art 43} for {@code after-failed-tender}. */
        public String clause(String id) {
            return rules.provision(id, procurement).clause();
        }
    }

    /**
     * What binds {@code tender}.
     *
     * @throws IllegalStateException when it is not published
     */
    public Binding of(TenderFacts tender) {
        Milestone published = tender.milestones().get(TenderMilestones.PUBLISHED);
        if (published == null) {
            throw new IllegalStateException("a draft has no law yet");
        }
        ScoringRule rule = tenders.rule(tender.id())
                .map(octets -> ScoringRule.fromCanonical(octets.toArray()))
                .orElseThrow(() -> new IllegalStateException("a published tender has a scoring rule"));
        return new Binding(rule, inForce(rule, published.at()), procurement(rule, tender), law.calendar());
    }

    private RuleSet inForce(ScoringRule rule, Instant published) {
        return law.on(rule.jurisdiction(), published)
                .orElseThrow(() -> new IllegalStateException("the law of " + rule.jurisdiction() + " is not loaded"));
    }

    /** What the law's numbers depend on; open tenders are the only procedure so far. */
    static Applicability procurement(ScoringRule rule, TenderFacts tender) {
        Subject subject = rule.subject() == org.hengbiao.scoring.Subject.GOODS ? Subject.GOODS : Subject.SERVICES;
        return new Applicability(Procedure.OPEN_TENDER, subject, tender.budget());
    }
}
