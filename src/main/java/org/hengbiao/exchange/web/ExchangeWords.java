package org.hengbiao.exchange.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of the exchange, in English; {@code messages/exchange_zh-CN.properties} has the Chinese. */
@MessageBundle("exchange")
public interface ExchangeWords {

    @Message("Exchanged files")
    String title();

    @Message(
            "What the bureau’s installation and the tendering one tell each other, one signed file on a disc and one printed page each.")
    String purpose();

    @Message("No file has gone out or come in.")
    String none();

    @Message("File")
    String file();

    @Message("Direction")
    String direction();

    @Message("goes out")
    String out();

    @Message("came in")
    String in();

    @Message("Signed by")
    String signer();

    @Message("not signed yet")
    String unsigned();

    @Message("Check code")
    String code();

    @Message("Compare it with the page of the other side: the same code is the same file.")
    String code_purpose();

    @Message("Drawn up")
    String created();

    @Message("More")
    String more();

    @Message("Question: enough makers?")
    String kind_extract_request();

    @Message("Answer: enough makers, yes or no")
    String kind_extract_answer();

    @Message("Question: whom to recommend?")
    String kind_recommendation_request();

    @Message("Answer: recommendation list")
    String kind_recommendation_list();

    @Message("Question: is the winner’s product in the catalog?")
    String kind_membership_request();

    @Message("Answer: in or out")
    String kind_membership_answer();

    @Message("Admission case")
    String kind_admission_case();

    @Message("Ruling on an admission case")
    String kind_admission_ruling();

    @Message("What the file says")
    String says();

    @Message("Every field, none left out.")
    String says_purpose();

    @Message("Field")
    String field();

    @Message("Value")
    String value();

    @Message("How it travelled")
    String carriages();

    @Message("No disc is recorded.")
    String carriages_none();

    @Message("Approval")
    String approval();

    @Message("Disc")
    String disc();

    @Message("Carrier")
    String carrier();

    @Message("Recorded")
    String recorded();

    @Message("All files")
    String all();
}
