package org.hengbiao.award.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.sealing.Bid;
import org.jspecify.annotations.Nullable;

/**
 * The award notice (结果公告) with what {@code O87 art 69} wants in it.
 *
 * @param tender the tender
 * @param title its number and names
 * @param winner who is awarded
 * @param items what it delivers
 * @param experts names of the experts of the committee
 * @param days when it was announced and what runs from it
 */
public record AwardNotice(
        UUID tender, Title title, Winner winner, List<Bid.Offer> items, List<String> experts, Days days) {

    public static final String TYPE = "hengbiao.org/award-notice@v1";

    /**
     * How the tender is called.
     *
     * @param number on papers (项目编号)
     * @param zh name in Chinese
     * @param en name in English
     * @param purchaser the purchaser's name
     * @param agency the agency's name
     */
    public record Title(String number, String zh, String en, String purchaser, String agency) {}

    /**
     * The winner.
     *
     * @param vendor credit code
     * @param name as it is registered
     * @param amount at which the contract will be made
     * @param makerSize what it declared of the maker's size (中小企业声明函); null when it declared nothing
     */
    public record Winner(
            CreditCode vendor,
            String name,
            Money amount,
            @Nullable String makerSize) {}

    /**
     * Days in Asia/Shanghai.
     *
     * @param announcedAt the instant of the announcement
     * @param noticeUntil last day of the announcement
     * @param challengeUntil last day for a challenge (质疑)
     * @param provisional whether a year was needed whose holidays are not known yet (暂定)
     */
    public record Days(Instant announcedAt, LocalDate noticeUntil, LocalDate challengeUntil, boolean provisional) {}

    public AwardNotice {
        items = List.copyOf(items);
        experts = List.copyOf(experts);
    }

    /** The document as it is stored, logged by its digest and published. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("tender", tender.toString())
                .with("number", title.number())
                .with("titleZh", title.zh())
                .with("titleEn", title.en())
                .with("purchaser", title.purchaser())
                .with("agency", title.agency())
                .with("winner", winnerJson())
                .with("items", JsonArray.ofObjects(items.stream().map(AwardNotice::item)))
                .with("experts", JsonArray.ofTexts(experts))
                .with("announcedAt", days.announcedAt().toString())
                .with("noticeUntil", days.noticeUntil().toString())
                .with("challengeUntil", days.challengeUntil().toString())
                .with("provisional", days.provisional())
                .build();
    }

    private JsonObject winnerJson() {
        return JsonObject.with("vendor", winner.vendor().text())
                .with("name", winner.name())
                .with("amount", winner.amount().toString())
                .withOptional("makerSize", winner.makerSize())
                .build();
    }

    private static JsonObject item(Bid.Offer offer) {
        return JsonObject.with("item", offer.item())
                .with("maker", offer.product().maker())
                .with("brand", offer.product().brand())
                .with("model", offer.product().model())
                .with("modelVersion", offer.product().modelVersion())
                .with("quantity", Json.integer(offer.quantity()))
                .with("unitPrice", offer.unitPrice().toString())
                .build();
    }
}
