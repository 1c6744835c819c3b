package org.hengbiao.app.web;

import java.util.Map;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TryingRule;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a trial shows.
 *
 * @param action where the form goes
 * @param title the draft's name; null for a rule's text
 * @param number the draft's number; null as the title
 * @param text the rule's text as it was typed; empty for a draft
 * @param seed as it was typed
 * @param bids as it was typed
 * @param problem key of what is wrong, with the sample or with the rule; null for none
 * @param detail what is wrong with the rule; empty for nothing
 * @param digest SHA-256 of the tried rule; null before a run
 * @param shown the result; null before a run
 */
record RuleTrialView(
        String action,
        @Nullable String title,
        @Nullable String number,
        String text,
        String seed,
        String bids,
        @Nullable String problem,
        String detail,
        @Nullable String digest,
        @Nullable WhatIfShown shown) {

    private static final TryingRule.Sample USUAL = new TryingRule.Sample(1, 12);

    static RuleTrialView blank(String action, @Nullable TenderFacts draft, String text, String language) {
        return new RuleTrialView(
                action,
                draft == null ? null : new LocalizedText(draft.titleZh(), draft.titleEn()).in(language),
                draft == null ? null : draft.number(),
                text,
                String.valueOf(USUAL.seed()),
                String.valueOf(USUAL.bids()),
                null,
                "",
                null,
                null);
    }

    /** With what was typed; a field that was not sent is empty. */
    RuleTrialView asked(@Nullable String seed, @Nullable String bids) {
        String shownSeed = seed == null ? "" : seed;
        String shownBids = bids == null ? "" : bids;
        return new RuleTrialView(action, title, number, text, shownSeed, shownBids, problem, detail, digest, shown);
    }

    RuleTrialView wrong(String problem, String detail) {
        return new RuleTrialView(action, title, number, text, seed, bids, problem, detail, digest, shown);
    }

    RuleTrialView with(TryingRule.Trial trial, String language) {
        Map<Sha256, LocalizedText> names = trial.bids().names();
        WhatIfShown result = WhatIfShown.of(trial.whatIf(), language, bid -> {
            LocalizedText name = names.get(bid);
            return name == null ? bid.hex() : name.in(language);
        });
        String rule = trial.whatIf().rule().hex();
        return new RuleTrialView(action, title, number, text, seed, bids, null, "", rule, result);
    }
}
