package org.hengbiao.app.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the what-if pages, in English; {@code messages/whatif_zh-CN.properties} has the Chinese. */
@MessageBundle("whatif")
public interface WhatIfWords {

    @Message("Try a scoring rule")
    String trial_title();

    @Message("Try the scoring rule")
    String trial_link();

    @Message("Try the text of a scoring rule before there is a draft")
    String trial_text_link();

    @Message(
            "The rule is tried on synthetic bids, which follow from the rule and a seed alone: no product, vendor or earlier bid comes in. Every run is recorded with your name, the rule and the seed, without its outcome.")
    String trial_purpose();

    @Message("Scoring rule (YAML)")
    String rule_label();

    @Message("Seed")
    String seed_label();

    @Message("A whole number. The same seed makes the same bids.")
    String seed_hint();

    @Message("Synthetic bids")
    String bids_label();

    @Message("From 2 to 100")
    String bids_hint();

    @Message("Try it")
    String run();

    @Message("Enter a whole number as the seed, and from 2 to 100 bids.")
    String problem_numbers();

    @Message("The rule can't be tried as it is.")
    String problem_rule();

    @Message("What other weights would do")
    String weights_title();

    @Message("What other weights would do")
    String weights_link();

    @Message(
            "For finance and audit only, after the evaluation. It is no part of the signed report and changes nothing. Every run is recorded with your name, without its outcome.")
    String weights_purpose();

    @Message("Show it")
    String weights_run();

    @Message("The evaluation is not over: its report is not signed yet.")
    String weights_not_yet();

    @Message("Result")
    String result_title();

    @Message("Bids compared")
    String result_compared();

    @Message("Now")
    String result_leaders();

    @Message("Smallest change")
    String result_smallest();

    @Message("Smallest change of one criterion")
    String result_criterion();

    @Message("Rule (SHA-256)")
    String result_rule();

    @Message("What to look at")
    String warnings_title();

    @Message("Groups")
    String groups_title();

    @Message("Criteria")
    String criteria_title();

    @Message(
            "The wide bar is where the same bid leads, on a scale from 0 to 100. The dark mark is the weight in the rule; the thin bar below is what the law and the floor for security allow.")
    String legend();

    @Message("Group")
    String group();

    @Message("Criterion")
    String criterion();

    @Message("Weight")
    String weight();

    @Message("Points")
    String points();

    @Message("Same winner")
    String same();

    @Message("Beyond")
    String beyond();

    @Message("No change")
    String beyond_none();

    @Message("Allowed by law and security floor")
    String lawful();

    @Message("None")
    String lawful_none();

    @Message("Can't change in proportion")
    String fixed();

    @Message("What each criterion does")
    String shares_title();

    @Message(
            "The share says how much of the differences between totals comes from a criterion; a negative one works against the order.")
    String shares_purpose();

    @Message("Scores")
    String scores();

    @Message("Share")
    String share();

    @Message("Effect")
    String effect();

    @Message("Decides nothing: all bids score the same")
    String effect_nothing();

    @Message("Alone gives the same order")
    String effect_alone();

    @Message("Without it the order is the same")
    String effect_without();

    @Message("Without it the order is another")
    String effect_some();
}
