package org.hengbiao.editions.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of editions, copies and leaks, in English; {@code messages/edition_zh-CN.properties} has the Chinese. */
@MessageBundle("edition")
public interface EditionWords {

    @Message("Joint editions")
    String title();

    @Message(
            "An edition freezes the list. It is issued only with the consents of the secrecy bureau and the leading group, and goes in numbered copies to named recipients.")
    String purpose();

    @Message("There is no edition yet.")
    String none();

    @Message("Edition")
    String edition();

    @Message("Supplement notice")
    String supplement();

    @Message("No.")
    String ordinal();

    @Message("Rows")
    String entries();

    @Message("Frozen on")
    String drawn_at();

    @Message("State")
    String phase();

    @Message("Waits for consents")
    String phase_drawn_up();

    @Message("Both have consented")
    String phase_consented();

    @Message("Issued")
    String phase_issued();

    @Message("More")
    String more();

    @Message("All editions")
    String back();

    @Message("Draw up an edition")
    String draw_title();

    @Message("Everything that is eligible now is frozen. Nothing is issued by that.")
    String draw_purpose();

    @Message("Province")
    String province();

    @Message("Title")
    String name();

    @Message("Give every copy a row order of its own")
    String row_order();

    @Message(
            "A single unsorted copy then names its source, also as plain CSV. The log commits to the order before the copy is handed out.")
    String row_order_hint();

    @Message("Draw up")
    String draw();

    @Message("SHA-256 of the list")
    String list_digest();

    @Message("Every copy has a row order of its own.")
    String rows_order_on();

    @Message("All copies have the same row order.")
    String rows_order_off();

    @Message("Consents")
    String consents_title();

    @Message("Both parties consent to this very list: by a signature, or by the number and scan of the joint paper.")
    String consents_purpose();

    @Message("Party")
    String party();

    @Message("Secrecy bureau")
    String party_bureau();

    @Message("Leading group")
    String party_leading_group();

    @Message("Not yet")
    String consent_missing();

    @Message("By")
    String consent_by();

    @Message("At")
    String consent_at();

    @Message("How")
    String consent_how();

    @Message("Signature")
    String consent_signed();

    @Message("Paper {number}")
    String consent_paper(String number);

    @Message("Give your party's consent")
    String consent_give();

    @Message("Document to sign")
    String consent_document();

    @Message("Sign it with the command-line tool, then hand the signature in.")
    String consent_document_hint();

    @Message("Signature (CMS)")
    String consent_cms();

    @Message("Or: number of the joint paper")
    String consent_number();

    @Message("Scan of the joint paper (PDF, PNG or JPEG)")
    String consent_scan();

    @Message("Consent")
    String consent_send();

    @Message("Issue")
    String issue();

    @Message("Both parties have consented to this list.")
    String issue_hint();

    @Message("Copies")
    String copies_title();

    @Message("The sign-for register. A copy opens once its recipient has signed for it.")
    String copies_purpose();

    @Message("No copy is numbered yet.")
    String copies_none();

    @Message("Copy")
    String copy_label();

    @Message("Recipient")
    String recipient();

    @Message("Purpose")
    String copy_purpose();

    @Message("History")
    String history();

    @Message("Numbered")
    String event_prepared();

    @Message("Signed for")
    String event_signed_for();

    @Message("Recalled")
    String event_recalled();

    @Message("Destroyed")
    String event_destroyed();

    @Message("Witness: {name}")
    String witness(String name);

    @Message("Waits to be signed for")
    String copy_phase_prepared();

    @Message("Handed out")
    String copy_phase_signed_for();

    @Message("Recalled")
    String copy_phase_recalled();

    @Message("Destroyed")
    String copy_phase_destroyed();

    @Message("Number a copy")
    String prepare_title();

    @Message("Recipient's account")
    String prepare_login();

    @Message("Number the copy")
    String prepare();

    @Message("Recall")
    String recall();

    @Message("Reason")
    String recall_note();

    @Message("Record the destruction")
    String destroy();

    @Message("Witness's account")
    String destroy_witness();

    @Message("How it was destroyed")
    String destroy_note();

    @Message("Draw up a supplement notice")
    String supplement_title();

    @Message(
            "It tells additions, suspensions and removals since the edition, takes the same two consents, and goes to everybody who holds a copy.")
    String supplement_purpose();

    @Message("Draw up the notice")
    String supplement_draw();

    @Message("Trace register (signed)")
    String trace_register();

    @Message("It names the source of a leaked file offline. Keep it as closely as the list itself.")
    String trace_register_hint();

    @Message("My copies")
    String own_title();

    @Message("Catalog editions that were numbered for you. They are confidential: every opening is recorded.")
    String own_purpose();

    @Message("No copy is numbered for you.")
    String own_none();

    @Message("Sign for it")
    String sign_for();

    @Message("Open as a workbook")
    String open_workbook();

    @Message("Open as a paper")
    String open_paper();

    @Message("Leak check")
    String leak_title();

    @Message(
            "Traces a leaked file to a copy, freezes what its recipient's organisation can open, and prints the report. The file itself is not kept.")
    String leak_purpose();

    @Message("Leaked file (CSV or XLSX)")
    String leak_file();

    @Message("Or: number of the copy, as it stands on every page")
    String leak_label();

    @Message("Freeze the recipient's organisation at once")
    String leak_freeze();

    @Message(
            "Its copies are recalled, and nothing is handed out to it until two people lift the freeze. Column widths alone freeze nobody.")
    String leak_freeze_hint();

    @Message("Trace")
    String leak_trace();

    @Message("Checks so far")
    String leaks_title();

    @Message("Nothing was traced yet.")
    String leaks_none();

    @Message("At")
    String leak_at();

    @Message("By")
    String leak_by();

    @Message("Result")
    String leak_result();

    @Message("Unknown: the file is sorted, of another edition, or has too few rows")
    String leak_unknown();

    @Message("Report of a leak check")
    String leak_report();

    @Message("Print the report")
    String leak_print();

    @Message("SHA-256 of the file")
    String leak_digest();

    @Message("Rows found in the file")
    String leak_rows();

    @Message("Basis")
    String leak_basis();

    @Message("The order of the rows: {percent} % of all pairs stand as in this copy")
    String basis_order(int percent);

    @Message("Any innocent copy would be named with probability at most one in 10 to the power of {exponent}.")
    String basis_chance(int exponent);

    @Message("The number that stands visibly in the file; it can be forged")
    String basis_label();

    @Message("The widths of the columns: an indication, no proof")
    String basis_mark();

    @Message("The number was typed from a page")
    String basis_typed();

    @Message("Access")
    String freeze();

    @Message("Frozen since {at}; lifted by {lifts} of 2 people")
    String freeze_standing(String at, int lifts);

    @Message("The freeze was lifted by two people")
    String freeze_lifted();

    @Message("Not frozen")
    String freeze_none();

    @Message("Lift the freeze")
    String lift();

    @Message("Reason")
    String lift_reason();

    @Message("No.")
    String column_index();

    @Message("Number")
    String column_number();

    @Message("Category")
    String column_category();

    @Message("Product")
    String column_product();

    @Message("Model and version")
    String column_model();

    @Message("Maker")
    String column_maker();

    @Message("Certificate")
    String column_certificate();

    @Message("Certificate number")
    String column_certificate_number();

    @Message("Issuer")
    String column_issuer();

    @Message("Issued on")
    String column_issued();

    @Message("Valid until")
    String column_expires();

    @Message("Network, level")
    String column_level();

    @Message("Remarks")
    String column_remarks();

    @Message("Confidential")
    String level_confidential();

    @Message("Secret")
    String level_secret();

    @Message("Top secret")
    String level_top_secret();

    @Message("Added or changed")
    String change_added();

    @Message("Suspended")
    String change_suspended();

    @Message("Removed")
    String change_removed();

    @Message("Lapsed")
    String change_lapsed();

    @Message("Copy {label} for {organisation}, {person} only; do not pass on")
    String copy_mark(String label, String organisation, String person);

    @Message("{province}; as of {day}; purpose: {purpose}")
    String copy_subtitle(String province, String day, String purpose);

    @Message("SHA-256 of the joint list")
    String sheet_digest();

    @Message("Page")
    String paper_page();

    @Message("No product is eligible now.")
    String problem_edition_empty();

    @Message("The edition is not issued yet.")
    String problem_edition_not_issued();

    @Message("The edition is issued already.")
    String problem_edition_issued();

    @Message("A supplement changes an edition, not another supplement.")
    String problem_supplement_of_supplement();

    @Message("Nothing has changed since.")
    String problem_supplement_empty();

    @Message("The consent is of a party for which you can't speak.")
    String problem_consent_wrong_role();

    @Message("The consent is to another list than this edition's.")
    String problem_consent_other_list();

    @Message("This party has consented already.")
    String problem_consent_given();

    @Message("One person can't consent for both parties.")
    String problem_consent_same_person();

    @Message("The scan must be a PDF, a PNG or a JPEG file.")
    String problem_scan_unreadable();

    @Message("A consent is missing.")
    String problem_edition_consent_missing();

    @Message("Nobody has this account.")
    String problem_recipient_unknown();

    @Message("The organisation's access is frozen after a leak.")
    String problem_access_frozen();

    @Message("An edition has at most 1,023 copies.")
    String problem_copies_exhausted();

    @Message("The copy is in another state already.")
    String problem_copy_phase();

    @Message("The copy opens once its recipient has signed for it.")
    String problem_copy_not_signed_for();

    @Message("The copy was recalled and can't be opened any more.")
    String problem_copy_closed();

    @Message("The commitment to the row order has no place in the log yet. Try again in a few seconds.")
    String problem_row_order_not_in_log();

    @Message("A destruction takes a second person who saw it.")
    String problem_witness_needed();

    @Message("No copy of this edition has a row order of its own.")
    String problem_no_row_orders();

    @Message("You gave your word already; a second person must too.")
    String problem_lift_same_person();

    @Message("The freeze is lifted already.")
    String problem_freeze_lifted();

    @Message("This server has no Chinese font for papers. Ask its administrator.")
    String problem_paper_font_missing();

    @Message("Something is missing: fill in the form and try again.")
    String problem_incomplete();

    @Message("The file can't be read. Save it as CSV and try again.")
    String problem_unreadable();

    @Message("The signature does not hold, or its certificate is not yours.")
    String problem_other();

    @Message("There is a problem")
    String problem();
}
