package org.hengbiao.publication.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that says what is promised; the English is that of {@code docs/threat-model.md}, {@code messages/how_zh-CN.properties} has the Chinese. */
@MessageBundle("how")
public interface HowWords {

    @Message("How it works")
    String title();

    @Message(
            "Agency, vendors, committee and bureau need not trust each other, nor whoever runs this server. This page says what is promised, and while what holds.")
    String purpose();

    @Message("From the bidder's machine to the public check")
    String picture();

    @Message(
            "A bid is sealed on the bidder's machine, lies sealed on the server until the deadline, is opened when enough openers release their shares, and every step stands in a public log that anyone can check.")
    String picture_text();

    @Message("Sealed by the bidder")
    String step_1();

    @Message("The bidder signs its bid and seals it on its own machine. It gets a signed receipt at once.")
    String step_1_text();

    @Message("Kept shut on the server")
    String step_2();

    @Message(
            "The server keeps only sealed bytes. It holds no key that opens them, and shows nobody who bid or how many.")
    String step_2_text();

    @Message("Opened by several people")
    String step_3();

    @Message(
            "After the deadline several openers, each with one share of the key, release their shares. Fewer than the stated number can't open anything.")
    String step_3_text();

    @Message("Judged by a fixed rule")
    String step_4();

    @Message("The scoring rule was fixed at publication. Each member locks its scores before any are shown.")
    String step_4_text();

    @Message("Checked by anyone")
    String step_5();

    @Message("Every act is a statement in a public log. Whoever gets a dossier can check all of it offline.")
    String step_5_text();

    @Message("What is promised, and while what holds")
    String promises();

    @Message("Promise")
    String promise();

    @Message("Holds while")
    String holds_while();

    @Message("Nobody reads a bid before its opening")
    String p1();

    @Message(
            "fewer than k openers collude, the machine of the key ceremony was clean, and the bidder sealed with software that it trusts")
    String h1();

    @Message("No user, public reader or follower of the log learns before the deadline who bid, or how many")
    String p2();

    @Message("the operator, and whoever watches the network, can")
    String h2();

    @Message("Nothing is added, dropped or changed after closing")
    String p3();

    @Message("one outside cosigner of the checkpoint is honest; a receipt makes an omission provable")
    String h3();

    @Message("A forged row is caught")
    String p4();

    @Message("it changes something that is in the log, or an act that its actor signed")
    String h4();

    @Message("What is not promised")
    String not_promised();

    @Message("An operator, or n−k+1 openers, can always stop a tender. That shows: ticks are missing, or shares are.")
    String not_promised_text();

    @Message("What only the platform attests")
    String attested();

    @Message(
            "Everything that carries no person's signature: the time of receipt, refusals, closing, the assignment of a key, the opening of each bid, roles and accounts. A dossier shows that they were not changed afterwards, not that they were right.")
    String attested_text();

    @Message("Known limits")
    String limits();

    @Message(
            "Memory of a running service holds the joined opening key and opened bids while it unseals. Use a machine of your own.")
    String limit_1();

    @Message("The recommended catalog and the tender run in one installation so far.")
    String limit_2();

    @Message(
            "Witnesses beside the openers and time-stamps (RFC 3161) are not offered yet. Bids are sealed with internationally common algorithms, not yet with the national suite.")
    String limit_3();
}
