package org.hengbiao.regulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether enough suppliers take part for a procedure to go on, by the law of the publication day. */
public final class TurnoutCheck {

    private final RuleSet rules;
    private final Applicability procurement;

    public TurnoutCheck(RuleSet rules, Applicability procurement) {
        this.rules = rules;
        this.procurement = procurement;
    }

    /** The fewest suppliers that are enough; empty when the procedure does not count them there. */
    public Optional<Limit> fewest(Turnout where) {
        return where.ids().stream()
                .flatMap(id -> rules.findLimit(id, procurement).stream())
                .findFirst();
    }

    /** The breach, if {@code suppliers} are too few. No number of suppliers can be mended after the fact: the procedure is. */
    public Optional<Breach> breach(Turnout where, int suppliers) {
        return fewest(where)
                .filter(limit -> !limit.keptBy(suppliers))
                .map(limit ->
                        Breach.of(limit.provision(), String.valueOf(suppliers), "≥ " + limit.whole(), startAgain()));
    }

    /** All breaches of an invited or open tender up to its evaluation, from the number that came at each step. */
    public List<Breach> breaches(int bidders, int qualified, int responsive) {
        return Stream.of(
                        breach(Turnout.OPENING, bidders),
                        breach(Turnout.QUALIFIED, qualified),
                        breach(Turnout.RESPONSIVE, responsive))
                .flatMap(Optional::stream)
                .toList();
    }

    private Mend startAgain() {
        return rules.find("after-failed-tender", procurement)
                .map(rule -> Mend.change(
                        "检查招标文件后重新招标，或经批准采用其他方式（" + rule.clause() + "）",
                        "check the documents and tender again, or get another method approved (" + rule.clause() + ")"))
                .orElseGet(() -> Mend.change("终止并重新开展采购", "end the procedure and start again"));
    }
}
