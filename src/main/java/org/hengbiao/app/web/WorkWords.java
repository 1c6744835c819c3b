package org.hengbiao.app.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of each role's page, in English; {@code messages/work_zh-CN.properties} has the Chinese. */
@MessageBundle("work")
public interface WorkWords {

    @Message("My work")
    String title();

    @Message(
            "Your account has no role yet. The security administrator grants roles; ask for the one that fits your work.")
    String no_role();

    @Message("Your roles:")
    String your_roles();

    @Message("More")
    String more();

    @Message("Back to the start of the lists")
    String begin();

    @Message("Next step")
    String next_step();

    @Message("State")
    String state();

    @Message("Tender")
    String tender();

    @Message("Number")
    String number();

    @Message("Deadline")
    String deadline();

    @Message("Phase")
    String phase();

    @Message("Bureau")
    String role_bureau();

    @Message("Leading group")
    String role_leading_group();

    @Message("Purchaser")
    String role_purchaser();

    @Message("Agency")
    String role_agency();

    @Message("Vendor")
    String role_vendor();

    @Message("Opener")
    String role_opener();

    @Message("Expert")
    String role_expert();

    @Message("Finance")
    String role_finance();

    @Message("Audit")
    String role_audit();

    @Message("System administrator")
    String role_system_administrator();

    @Message("Security administrator")
    String role_security_administrator();

    @Message("Security auditor")
    String role_security_auditor();

    @Message("Admission cases")
    String cases_title();

    @Message("A winner from outside the catalog opens a case by itself. Decide it before it is due.")
    String cases_purpose();

    @Message("No case waits for you.")
    String cases_none();

    @Message("Product")
    String case_product();

    @Message("Due")
    String case_due();

    @Message("To be decided")
    String case_open();

    @Message("Overdue: decide it now")
    String case_overdue();

    @Message("Admitted")
    String case_admit();

    @Message("Refused")
    String case_refuse();

    @Message("Certificates that end within 90 days")
    String endings_title();

    @Message("Nothing on record renews these. Ask the makers, then import the renewed certificates.")
    String endings_purpose();

    @Message("No certificate ends within 90 days.")
    String endings_none();

    @Message("All that end or were revoked, and what that touches")
    String endings_all();

    @Message("Last day")
    String ending_day();

    @Message("Certificate")
    String ending_certificate();

    @Message("Catalog")
    String products_title();

    @Message("Every product on record and whether it counts as a catalog product now. Each reading is recorded.")
    String products_purpose();

    @Message("The catalog is empty. Import a catalog folder first.")
    String products_none();

    @Message("Search, import and export")
    String products_search();

    @Message("Product")
    String product();

    @Message("Maker")
    String maker();

    @Message("Eligible")
    String eligible();

    @Message("Not eligible")
    String not_eligible();

    @Message("not on record")
    String ground_not_on_record();

    @Message("another brand")
    String ground_other_brand();

    @Message("not sold yet")
    String ground_not_yet_sold();

    @Message("withdrawn")
    String ground_withdrawn();

    @Message("not listed yet")
    String ground_not_yet_admitted();

    @Message("never listed")
    String ground_never_admitted();

    @Message("suspended")
    String ground_suspended();

    @Message("removed")
    String ground_removed();

    @Message("certificate missing")
    String ground_certificate_missing();

    @Message("certificate revoked")
    String ground_certificate_revoked();

    @Message("certificate not valid yet")
    String ground_certificate_not_yet_valid();

    @Message("certificate ended")
    String ground_certificate_ended();

    @Message("certificate of another version")
    String ground_certificate_wrong_version();

    @Message("Plans")
    String plans_title();

    @Message("Plans that purchasers submitted. Read the prior-review sheet, then give your opinion.")
    String plans_purpose_review();

    @Message("Your organization's plans and where each stands.")
    String plans_purpose_own();

    @Message("There is no plan here yet.")
    String plans_none();

    @Message("Plan")
    String plan();

    @Message("(not written yet)")
    String plan_unwritten();

    @Message("Budget")
    String budget();

    @Message("Begun")
    String plan_empty();

    @Message("Draft")
    String plan_draft();

    @Message("Waits for the opinion")
    String plan_submitted();

    @Message("Agreed")
    String plan_agreed();

    @Message("Returned")
    String plan_returned();

    @Message("Objected")
    String plan_objected();

    @Message("Purchaser: write the plan")
    String plan_next_empty();

    @Message("Purchaser: check the placement offline, sign the statement and submit")
    String plan_next_draft();

    @Message("The placement complies, checked by")
    String placement_complies();

    @Message("What the table leaves to a person was decided by")
    String placement_reviewed();

    @Message("Leading group: give the opinion")
    String plan_next_submitted();

    @Message("Agency: draft the tender")
    String plan_next_agreed();

    @Message("Purchaser: mend the plan and submit again")
    String plan_next_returned();

    @Message("None: the plan ends here")
    String plan_next_objected();

    @Message("Remarks:")
    String remarks();

    @Message("Tenders in which you buy")
    String purchases_title();

    @Message("When the report is signed, the decision is yours.")
    String purchases_purpose();

    @Message("No tender of yours is published yet.")
    String purchases_none();

    @Message("Drafts")
    String drafts_title();

    @Message("A draft is checked against the law as it stands today. A second person of your agency publishes it.")
    String drafts_purpose();

    @Message("There is no draft.")
    String drafts_none();

    @Message("Published tenders")
    String tenders_title();

    @Message("Your agency's tenders and what each waits for.")
    String tenders_purpose();

    @Message("Your agency has published no tender yet.")
    String tenders_none();

    @Message("Tenders")
    String all_title();

    @Message("Every published tender. After the award notice its dossier holds every statement with its proof.")
    String all_purpose();

    @Message("No tender is published yet.")
    String all_none();

    @Message("Dossier")
    String dossier();

    @Message("after the award notice")
    String dossier_later();

    @Message("ready")
    String dossier_ready();

    @Message("Check it, assign an opening key, publish it")
    String do_draft();

    @Message("Wait for the deadline")
    String do_bidding();

    @Message("Openers release their shares; the agency opens")
    String do_closed();

    @Message("None: too few bids")
    String do_failed();

    @Message("Agency: review the qualification")
    String do_opened();

    @Message("Members: score and lock their sheets")
    String do_reviewed();

    @Message("Members: sign the report")
    String do_scored();

    @Message("Purchaser: decide the award")
    String do_reported();

    @Message("Agency: announce the award")
    String do_decided();

    @Message("None: the award is announced")
    String do_announced();

    @Message("Your bids")
    String bids_title();

    @Message(
            "What was received from you, with its receipt. Until the deadline you can replace or withdraw a bid. Nobody else sees this list.")
    String bids_purpose();

    @Message(
            "You have no bid yet. Choose a tender, seal your bid on your own computer and send it before the deadline.")
    String bids_none();

    @Message("See the published tenders")
    String find_tenders();

    @Message("Version")
    String version();

    @Message("Received")
    String received();

    @Message("Receipt")
    String receipt();

    @Message("Show")
    String receipt_show();

    @Message("Entry in the log (SHA-256)")
    String receipt_entry();

    @Message("Signed receipt (base64)")
    String receipt_cms();

    @Message("In the box")
    String bid_present();

    @Message("Replaced")
    String bid_replaced();

    @Message("Withdrawn")
    String bid_withdrawn();

    @Message("Your opening keys")
    String keys_title();

    @Message(
            "You hold one share of each of these keys. A share leaves your envelope only after the deadline, with the offline tool.")
    String keys_purpose();

    @Message("You hold no share yet. A key is made with the other openers in an offline ceremony.")
    String keys_none();

    @Message("Key")
    String key();

    @Message("Your share")
    String your_share();

    @Message("No. {index}; {threshold} of {shares} open")
    String share_of(int index, int threshold, int shares);

    @Message("not used yet")
    String unused();

    @Message("Rehearse: see that your envelope opens")
    String key_rehearse();

    @Message("None: the key waits in the pool")
    String key_waits();

    @Message("Keep it safe until the deadline")
    String key_keep();

    @Message("Release your share now")
    String key_release();

    @Message("None: your share was released")
    String key_released();

    @Message("Your committees")
    String seats_title();

    @Message("You score alone. Nobody sees a sheet before all are locked.")
    String seats_purpose();

    @Message("You sit on no committee now.")
    String seats_none();

    @Message("Seat")
    String seat();

    @Message("Expert")
    String seat_expert();

    @Message("Purchaser's representative")
    String seat_representative();

    @Message("leader")
    String seat_leader();

    @Message("None: you are recused")
    String seat_recused();

    @Message("Declare your interests")
    String seat_declare();

    @Message("Wait until the bids are reviewed")
    String seat_wait();

    @Message("Score and lock your sheet")
    String seat_score();

    @Message("None: your sheet is locked")
    String seat_locked();

    @Message("Sign the report")
    String seat_sign();

    @Message("People and organizations")
    String system_title();

    @Message("You add organizations and people. What they may do is for the security administrator to say.")
    String system_purpose();

    @Message("Accounts")
    String people_count();

    @Message("Organizations")
    String organisations_count();

    @Message("Clock of this sandbox")
    String clock_title();

    @Message(
            "Moves the clock of record forward, so that a deadline comes at once. It never goes back; each move is a statement in the log.")
    String clock_purpose();

    @Message("Days forward")
    String clock_days();

    @Message("A whole number from 1 to 400")
    String clock_hint();

    @Message("Move the clock")
    String clock_move();

    @Message("Enter a whole number of days from 1 to 400.")
    String clock_problem();

    @Message("Roles")
    String security_title();

    @Message("Who may do what. You grant roles; you add no people.")
    String security_purpose();

    @Message("Account")
    String account();

    @Message("Name")
    String person();

    @Message("Roles")
    String roles();

    @Message("none yet")
    String roles_none();

    @Message("Accepted certification authorities")
    String authorities_title();

    @Message("Only signatures under these roots count.")
    String authorities_purpose();

    @Message("No authority is accepted yet, so nobody can sign anything.")
    String authorities_none();

    @Message("Root certificate (SHA-256)")
    String authority();

    @Message("Accepted since")
    String accepted_since();

    @Message("Revocation list")
    String revocation();

    @Message("needed")
    String revocation_needed();

    @Message("waived")
    String revocation_waived();

    @Message("Record of sign-ins")
    String auditor_title();

    @Message("Every attempt to sign in, right or wrong, newest first.")
    String auditor_purpose();

    @Message("Open the record of sign-ins")
    String auditor_open();

    @Message("When")
    String attempt_at();

    @Message("Address")
    String attempt_address();

    @Message("Result")
    String attempt_result();

    @Message("Signed in")
    String attempt_signed_in();

    @Message("Wrong password")
    String attempt_wrong();

    @Message("Locked")
    String attempt_locked();

    @Message("Too many failures")
    String attempt_limited();

    @Message("There are no older attempts.")
    String attempts_none();
}
