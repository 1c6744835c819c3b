package org.hengbiao.publication.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.BigDecimal;

/** The words of the public pages about tenders, in English; {@code messages/tender_zh-CN.properties} has the Chinese. */
@MessageBundle("tender")
public interface TenderWords {

    @Message("Tenders")
    String list_title();

    @Message("Published tenders, newest first. Anyone may read them and, once opened, check every step.")
    String list_purpose();

    @Message("How it works")
    String list_how();

    @Message("No tender has been published yet. New ones appear here at once.")
    String list_empty();

    @Message("There are no older tenders.")
    String list_end();

    @Message("Pages of the list")
    String paging();

    @Message("Older tenders")
    String older();

    @Message("Back to the newest tenders")
    String newest();

    @Message("None")
    String none();

    @Message("closes in ")
    String left_before();

    @Message("")
    String left_after();

    @Message("Number")
    String number();

    @Message("Purchaser")
    String purchaser();

    @Message("Agency")
    String agency();

    @Message("Procedure")
    String procedure();

    @Message("Open tender")
    String procedure_open();

    @Message("Budget")
    String budget();

    @Message("Ceiling price")
    String ceiling();

    @Message("Bid bond")
    String bond();

    @Message("Deadline and opening")
    String deadline();

    @Message("The deadline has passed.")
    String over();

    @Message("At a glance")
    String at_a_glance();

    @Message("What is bought")
    String bought();

    @Message("Item")
    String item();

    @Message("Category")
    String category();

    @Message("Quantity")
    String quantity();

    @Message("At least")
    String minimum();

    @Message("Core product")
    String core();

    @Message("Timetable")
    String timetable();

    @Message("What")
    String event();

    @Message("When (Beijing time)")
    String when();

    @Message("Published")
    String published();

    @Message("Documents can be had until")
    String documents_until();

    @Message("Notice stands until")
    String notice_until();

    @Message("Where it stands")
    String way();

    @Message("Each step is a statement in the public log.")
    String way_purpose();

    @Message("Done")
    String state_done();

    @Message("Next")
    String state_next();

    @Message("Later")
    String state_later();

    @Message("Published")
    String step_published();

    @Message("Bids closed")
    String step_closed();

    @Message("Bids opened")
    String step_opened();

    @Message("Qualification reviewed")
    String step_qualified();

    @Message("Scores locked and revealed")
    String step_sheets_locked();

    @Message("Report signed")
    String step_reported();

    @Message("Award decided")
    String step_decided();

    @Message("Award announced")
    String step_announced();

    @Message("Failed: too few bids")
    String step_failed();

    @Message("Draft")
    String phase_draft();

    @Message("Bidding")
    String phase_bidding();

    @Message("Closed")
    String phase_closed();

    @Message("Failed")
    String phase_failed();

    @Message("Opened")
    String phase_opened();

    @Message("Reviewed")
    String phase_reviewed();

    @Message("Scored")
    String phase_scored();

    @Message("Reported")
    String phase_reported();

    @Message("Decided")
    String phase_decided();

    @Message("Announced")
    String phase_announced();

    @Message("How bids are judged")
    String scoring();

    @Message(
            "First every requirement must be met; then points are added. The rule was fixed when the tender was published and can't change.")
    String scoring_purpose();

    @Message("Among the bids that meet every requirement, the lowest evaluated price wins.")
    String scoring_lowest();

    @Message("Requirements (★): who misses one is out")
    String gates();

    @Message("Requirement")
    String requirement();

    @Message("Decided in")
    String decided_by();

    @Message("Qualification review")
    String stage_qualification();

    @Message("Conformity review")
    String stage_conformity();

    @Message("Source")
    String source();

    @Message("Purchaser's own need")
    String own_need();

    @Message("Points (100 in all)")
    String points_table();

    @Message("Criterion")
    String criterion();

    @Message("How it is scored")
    String how_scored();

    @Message("Points")
    String points();

    @Message("{#if points == 1}1 point{#else}{points} points{/if}")
    String points_of(BigDecimal points);

    @Message("security")
    String security_group();

    @Message("key criterion")
    String key_criterion();

    @Message("Lowest evaluated price ÷ this bid's evaluated price × points.")
    String how_price();

    @Message("No points at {from}, all at {to}, in proportion between.")
    String how_linear(String from, String to);

    @Message("By the value that the bid states:")
    String how_bands();

    @Message("For each item that is there:")
    String how_checklist();

    @Message("All points for a certificate that is valid at the deadline.")
    String how_certificate();

    @Message("Each member of the committee grades alone, within these bands; the mean counts:")
    String how_expert();

    @Message("Minus {per} for each: {defect}")
    String how_deduction(String per, String defect);

    @Message("Documents")
    String documents();

    @Message("Scoring rule, canonical form (JSON)")
    String doc_rule();

    @Message("Scoring rule as written (YAML)")
    String doc_rule_source();

    @Message("Opening key with its openers' signatures (JSON)")
    String doc_key();

    @Message("Opening record (JSON)")
    String doc_record();

    @Message("Award notice (JSON)")
    String doc_notice();

    @Message("Details for verification")
    String details();

    @Message("Compare these digests with those in your own documents and in the log.")
    String details_purpose();

    @Message("Scoring rule (SHA-256)")
    String rule_digest();

    @Message("Reviewed plan (SHA-256)")
    String plan_digest();

    @Message("Opening certificate (SHA-256)")
    String certificate_digest();

    @Message("Opening certificate (base64)")
    String certificate_base64();

    @Message("How the opening key is kept")
    String custody();

    @Message("{shares} openers hold one share each; any {threshold} of them open the bids.")
    String custody_openers(int threshold, int shares);

    @Message(
            "Bids are sealed on your own computer and sent through the API or with the tool; this server never sees an unsealed one.")
    String bidding_how();

    @Message("Learned by the catalog since the publication")
    String flags_title();

    @Message(
            "The tender stays on what was recorded by its publication. What was recorded later is counted here for you; nothing follows from it by itself. The bureau can tell you more.")
    String flags_purpose();

    @Message("Later facts")
    String flags_facts();

    @Message("Products")
    String flags_products();

    @Message("Back-dated")
    String flags_back_dated();
}
