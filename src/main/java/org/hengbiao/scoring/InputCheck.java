package org.hengbiao.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengbiao.kernel.Sha256;

/** Says everything that keeps bids from being ranked, so that it can be mended before anybody asks for a result. */
final class InputCheck {

    private final ScoringRule rule;
    private final List<InputProblem> problems = new ArrayList<>();

    private InputCheck(ScoringRule rule) {
        this.rule = rule;
    }

    static List<InputProblem> problems(ScoringRule rule, List<BidFacts> bids, List<MemberGrades> sheets) {
        InputCheck check = new InputCheck(rule);
        check.doubles(bids, sheets);
        bids.forEach(check::gates);
        List<BidFacts> passed = check.problems.isEmpty() ? Gating.of(rule, bids).passed() : List.of();
        if (!rule.gradedCriteria().isEmpty() && !passed.isEmpty()) {
            check.grades(passed, sheets);
        }
        return List.copyOf(check.problems);
    }

    private void doubles(List<BidFacts> bids, List<MemberGrades> sheets) {
        Set<Object> seen = new HashSet<>();
        for (BidFacts bid : bids) {
            if (!seen.add(bid.bid())) {
                problems.add(new InputProblem("bid-twice", bid.bid(), bid.bid().hex()));
            }
            if (!seen.add(bid.vendor())) {
                problems.add(
                        new InputProblem("vendor-twice", bid.bid(), bid.vendor().text()));
            }
        }
        for (MemberGrades sheet : sheets) {
            if (!seen.add(sheet.member())) {
                problems.add(
                        new InputProblem("member-twice", null, sheet.member().toString()));
            }
        }
    }

    private void gates(BidFacts bid) {
        undecided(bid, Stage.QUALIFICATION);
        if (Gating.firstUnmet(rule.gatesOf(Stage.QUALIFICATION), bid).isEmpty()) {
            undecided(bid, Stage.CONFORMITY);
        }
    }

    private void undecided(BidFacts bid, Stage stage) {
        rule.gatesOf(stage).stream()
                .filter(gate -> !bid.gates().containsKey(gate.id()))
                .forEach(gate -> problems.add(new InputProblem("gate-undecided", bid.bid(), gate.id())));
    }

    private void grades(List<BidFacts> passed, List<MemberGrades> sheets) {
        if (sheets.isEmpty()) {
            problems.add(new InputProblem("no-members", null, rule.id()));
        }
        List<ExpertCriterion> graded = rule.criteria()
                .filter(ExpertCriterion.class::isInstance)
                .map(ExpertCriterion.class::cast)
                .toList();
        for (BidFacts bid : passed) {
            for (MemberGrades sheet : sheets) {
                Map<String, MemberGrades.Grade> grades = sheet.grades().getOrDefault(bid.bid(), Map.of());
                graded.forEach(criterion -> grade(bid.bid(), criterion, grades));
            }
        }
    }

    private void grade(Sha256 bid, ExpertCriterion criterion, Map<String, MemberGrades.Grade> grades) {
        MemberGrades.Grade grade = grades.get(criterion.id());
        if (grade == null) {
            problems.add(new InputProblem("grade-missing", bid, criterion.id()));
        } else if (!criterion.allows(grade.value())) {
            problems.add(new InputProblem("grade-out-of-range", bid, criterion.id()));
        }
    }
}
