package org.hengbiao.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page, in English; {@code messages/msg_zh-CN.properties} has the Chinese. */
@MessageBundle
public interface Words {

    @Message("Hengbiao")
    String name();

    @Message("Hengbiao: tenders for network-security products, sealed and verifiable.")
    String footer();

    @Message("Skip to main content")
    String skip();

    @Message("Sandbox: the clock of this installation can be moved. Nothing here is a real tender.")
    String sandbox();

    @Message("Clock of record: {now} (Beijing time)")
    String clock(String now);

    @Message("Tenders")
    String tenders();

    @Message("Notices")
    String notices();

    @Message("Exchange")
    String exchange();

    @Message("My work")
    String work();

    @Message("Sign in")
    String sign_in();

    @Message("Sign out")
    String sign_out();

    @Message("How it works")
    String how();

    @Message("Language")
    String language();

    @Message("Account")
    String account();

    @Message("Password")
    String password();

    @Message("There is a problem")
    String problem();

    @Message("The account or the password is wrong. Check both and try again.")
    String problem_wrong_password();

    @Message(
            "This account is locked for this address for 15 minutes after five wrong passwords. From another address it still works.")
    String problem_locked();

    @Message("Too many attempts failed from this address. Wait ten minutes and try again.")
    String problem_limited();

    @Message("Sign in with the account that your administrator gave you.")
    String sign_in_purpose();

    @Message("Main menu")
    String menu();

    @Message(
            "{#if days == 1}1 day{#else}{days} days{/if}{#if hours > 0} {#if hours == 1}1 hour{#else}{hours} hours{/if}{/if}")
    String left_days(long days, int hours);

    @Message(
            "{#if hours == 1}1 hour{#else}{hours} hours{/if}{#if minutes > 0} {#if minutes == 1}1 minute{#else}{minutes} minutes{/if}{/if}")
    String left_hours(int hours, int minutes);

    @Message("{#if minutes == 1}1 minute{#else}{minutes} minutes{/if}")
    String left_minutes(int minutes);

    @Message("Page not found")
    String fault_404();

    @Message(
            "There is nothing at this address, or nothing that you may see. Check the address, or start from the list of tenders.")
    String fault_404_mend();

    @Message("Your role does not allow this page")
    String fault_403();

    @Message("You are signed in, but this page belongs to another role. Your own work is one step away.")
    String fault_403_mend();

    @Message("Something is broken on our side")
    String fault_500();

    @Message("Nothing was changed. Try again in a few minutes; if it stays, tell your administrator this number:")
    String fault_500_mend();

    @Message("This request can't be answered")
    String fault_other();

    @Message(
            "Go back, load the page again and repeat what you did. If you left it open for a long time, its form has expired.")
    String fault_other_mend();

    @Message("Go to the tenders")
    String to_tenders();

    @Message("Go to my work")
    String to_work();
}
