package org.hengbiao.notices.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of notices, in English; {@code messages/notice_zh-CN.properties} has the Chinese. */
@MessageBundle("notice")
public interface NoticeWords {

    @Message("What waits for you")
    String title();

    @Message("Each matter says where to look. Set it aside when you have dealt with it.")
    String purpose();

    @Message("Nothing waits for you.")
    String none();

    @Message("Matter")
    String matter();

    @Message("Since")
    String since();

    @Message("Mail sent")
    String mailed();

    @Message("no")
    String not_mailed();

    @Message("Set aside")
    String set_aside();

    @Message("More")
    String more();

    @Message("Mail")
    String mail_title();

    @Message(
            "A mail says how many matters wait and nothing else. Leave the address empty to get none: it is then erased. It is not kept anywhere else.")
    String mail_purpose();

    @Message("Mail address")
    String mail_address();

    @Message("Save")
    String save();

    @Message("This is no mail address")
    String problem();

    @Message("Write it like name@example.org, with at most 254 characters")
    String problem_address();

    @Message("Certificates end within 180 days")
    String certificates_end_180();

    @Message("Certificates end within 90 days")
    String certificates_end_90();

    @Message("Certificates end within 30 days")
    String certificates_end_30();

    @Message("A certificate was revoked")
    String certificate_revoked();

    @Message("A certificate on which a procurement of yours rests was revoked")
    String procurement_touched();
}
