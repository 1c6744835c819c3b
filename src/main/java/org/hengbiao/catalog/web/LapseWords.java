package org.hengbiao.catalog.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about lapses, in English; {@code messages/lapse_zh-CN.properties} has the Chinese. */
@MessageBundle("lapse")
public interface LapseWords {

    @Message("Certificates that end or were revoked")
    String title();

    @Message(
            "Certificates whose end or revocation lies at most {days} days before or after today, and that no other one renews.")
    String purpose(int days);

    @Message("Within")
    String within();

    @Message("days")
    String days();

    @Message("No certificate ends or was revoked in that time.")
    String none();

    @Message("Certificate")
    String certificate();

    @Message("Product")
    String product();

    @Message("Last day")
    String last_day();

    @Message("State")
    String state();

    @Message("Ends")
    String ends();

    @Message("Revoked")
    String revoked();

    @Message("void since {day}")
    String void_since(String day);

    @Message("What it touches")
    String touches();

    @Message("Open plans, tenders, awards and contracts that rest on the product of this certificate.")
    String touches_purpose();

    @Message("No open procurement rests on it.")
    String touches_none();

    @Message("Procurement")
    String procurement();

    @Message("Stage")
    String stage();

    @Message("Item")
    String item();

    @Message("Plan")
    String kind_plan();

    @Message("Tender")
    String kind_tender();

    @Message("Award")
    String kind_award();

    @Message("Contract")
    String kind_contract();

    @Message("Who was told")
    String told();

    @Message("The mail said how many matters wait and nothing else.")
    String told_purpose();

    @Message("Nobody was told of a revocation.")
    String told_none();

    @Message("Name")
    String name();

    @Message("Told")
    String told_at();

    @Message("Mail sent")
    String mailed();

    @Message("no")
    String not_mailed();

    @Message("Record a revocation")
    String revoke_title();

    @Message(
            "When its issuer revoked this certificate. It can't be taken back; bureau, vendor and the buyers concerned are told at once.")
    String revoke_purpose();

    @Message("Void from this day on")
    String day();

    @Message("Year, month and day, like 2026-11-24; it may be past")
    String day_hint();

    @Message("Reason")
    String reason();

    @Message("Record the revocation")
    String revoke();

    @Message("The revocation was not recorded")
    String problem();

    @Message("Enter a day like 2026-11-24")
    String problem_day();

    @Message("Enter a reason of at most 1,000 characters")
    String problem_reason();

    @Message("It is on record as revoked already")
    String problem_revoked_before();

    @Message("A certificate is revoked no earlier than it was issued")
    String problem_before_issue();

    @Message("More")
    String more();

    @Message("All lapses")
    String all();
}
