package org.hengbiao.catalog.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the catalog's decisions, in English; {@code messages/listing_zh-CN.properties} has the Chinese. */
@MessageBundle("listing")
public interface ListingWords {

    @Message("What waits in the catalog")
    String waiting_title();

    @Message(
            "Each matter with the form that settles it. What needs two people can't be settled by the one who began it.")
    String waiting_purpose();

    @Message("Admission cases")
    String cases();

    @Message("A winner from outside the catalog opens a case by itself. Its award does not depend on your decision.")
    String cases_purpose();

    @Message("No admission case waits.")
    String cases_none();

    @Message("Applications")
    String applications();

    @Message("Makers, or clerks for them, apply for a product's admission.")
    String applications_purpose();

    @Message("No application waits.")
    String applications_none();

    @Message("Suspensions to confirm")
    String suspensions();

    @Message("A suspension holds at once and lapses with the end of its last day unless a second person confirms it.")
    String suspensions_purpose();

    @Message("No suspension waits for a second person.")
    String suspensions_none();

    @Message("Removals to rule on")
    String removals();

    @Message("Nothing changes until another person confirms.")
    String removals_purpose();

    @Message("No removal waits for a second person.")
    String removals_none();

    @Message("Product")
    String product();

    @Message("Due")
    String due();

    @Message("Overdue: decide it now")
    String overdue();

    @Message("By")
    String by();

    @Message("When")
    String at();

    @Message("Reason")
    String reason();

    @Message("What it says")
    String words();

    @Message("Confirm until the end of")
    String confirm_until();

    @Message("Counts from")
    String effective_on();

    @Message("Ruling")
    String ruling();

    @Message("More")
    String more();

    @Message("Settle it")
    String act();

    @Message("the maker")
    String by_vendor();

    @Message("import")
    String by_import();

    @Message("Admit")
    String admit();

    @Message("Refuse")
    String refuse();

    @Message("Confirm")
    String confirm();

    @Message("Decline")
    String decline();

    @Message("What waits in the catalog")
    String to_waiting();

    @Message("Back to my work")
    String to_work();

    @Message("Standing now")
    String standing();

    @Message("Decisions")
    String decisions();

    @Message("Nothing was decided about this product yet.")
    String decisions_none();

    @Message("Decision")
    String decision();

    @Message("Decided on")
    String decided_on();

    @Message("Recorded")
    String recorded();

    @Message("State")
    String state();

    @Message("Admitted")
    String decision_admit();

    @Message("Suspended")
    String decision_suspend();

    @Message("Suspension lifted")
    String decision_lift();

    @Message("Removed")
    String decision_remove();

    @Message("final")
    String state_final();

    @Message("waits for a second person")
    String state_waits();

    @Message("confirmed")
    String state_confirmed();

    @Message("lapsed unconfirmed")
    String state_lapsed();

    @Message("back-dated: recorded after the day from which it counts")
    String back_dated();

    @Message("Admitted")
    String ruling_admit();

    @Message("Refused")
    String ruling_refuse();

    @Message("Confirmed")
    String ruling_confirm();

    @Message("Declined")
    String ruling_decline();

    @Message("waits")
    String ruling_waits();

    @Message("Certificates")
    String certificates();

    @Message("No certificate is on record.")
    String certificates_none();

    @Message("Certificate")
    String certificate();

    @Message("Valid")
    String valid();

    @Message("Covers")
    String covers();

    @Message("Revoked from")
    String revoked();

    @Message("Renewed by")
    String renewed_by();

    @Message("On sale from")
    String on_sale();

    @Message("No longer sold from")
    String withdrawn();

    @Message("Replaced by")
    String successors();

    @Message("Corrected")
    String corrections();

    @Message("Apply for admission")
    String form_apply();

    @Message("The application waits for a ruling.")
    String form_apply_hint();

    @Message("Suspend")
    String form_suspend();

    @Message("It holds at once. A second person must confirm it in time.")
    String form_suspend_hint();

    @Message("Lift the suspension")
    String form_lift();

    @Message("Propose to remove")
    String form_remove();

    @Message("Nothing changes until another person confirms.")
    String form_remove_hint();

    @Message("Counts from (today when empty)")
    String day();

    @Message("It goes into the record and the log.")
    String reason_hint();

    @Message("There is a problem")
    String problem();

    @Message("Write the reason, in 2,000 characters at most.")
    String problem_reason_missing();

    @Message("Write the day as a date, such as 2026-11-24.")
    String problem_day_malformed();

    @Message("The product is listed or suspended already; there is nothing to apply for.")
    String problem_already_listed();

    @Message("An application for this product waits already.")
    String problem_application_waits();

    @Message("Somebody has ruled on this application already.")
    String problem_application_ruled();

    @Message("The product can't be listed: it is not on sale or no valid certificate covers its version.")
    String problem_product_not_admissible();

    @Message("The catalog has no facts about this product yet. Import its row and certificates first.")
    String problem_product_not_on_record();

    @Message("This decision does not follow from the last one that stands.")
    String problem_decision_out_of_order();

    @Message("The same decision of that day is on record already.")
    String problem_decision_on_record();

    @Message("A decision counts no earlier than the day on which it is taken.")
    String problem_effective_before_decided();

    @Message("This decision needs no confirmation, or has it already.")
    String problem_nothing_to_confirm();

    @Message("The suspension lapsed unconfirmed. Suspend anew if need be.")
    String problem_suspension_lapsed();

    @Message("Who began this can't settle it. Another person of the bureau must.")
    String problem_second_person_needed();

    @Message("The product is not in the catalog.")
    String problem_not_listed();

    @Message("A proposal to remove this product waits already.")
    String problem_removal_waits();

    @Message("Somebody has ruled on this proposal already.")
    String problem_removal_ruled();

    @Message("This case is decided already.")
    String problem_case_decided();

    @Message(
            "The working days of next year are not loaded, so the last day for the confirmation can't be told. Ask the administrator.")
    String problem_calendar_not_loaded();

    @Message("This can't be done now. Load the page again and look at the present state.")
    String problem_other();
}
