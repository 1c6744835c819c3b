package org.hengbiao.evidence.acts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;

/**
 * The committee's report (评标报告), which every member signs.
 *
 * @param tender the tender
 * @param lot the lot
 * @param rule digest of the scoring rule
 * @param sheets digests of the members' signed score sheets, ascending
 * @param ranking best first
 * @param scores digest of the score tree ({@code hengbiao.org/score-tree@v1})
 */
public record EvaluationReport(
        UUID tender, String lot, Sha256 rule, List<Sha256> sheets, List<Place> ranking, Sha256 scores) {

    public static final String TYPE = "hengbiao.org/evaluation-report@v1";

    /**
     * A ranked bid.
     *
     * @param rank from 1
     * @param bid digest of the bid's manifest act
     * @param vendor the bidder
     * @param price the quoted price
     * @param total the total score
     */
    public record Place(int rank, Sha256 bid, CreditCode vendor, Money price, BigDecimal total) {

        static Place read(JsonReader in) {
            in.only("rank", "bid", "vendor", "price", "total");
            return new Place(
                    in.integer("rank", 1, Integer.MAX_VALUE),
                    in.sha256("bid"),
                    Fields.creditCode(in, "vendor"),
                    in.money("price"),
                    in.decimal("total"));
        }

        JsonObject toJson() {
            return JsonObject.with("rank", Json.integer(rank))
                    .with("bid", bid.hex())
                    .with("vendor", vendor.text())
                    .with("price", price.toString())
                    .with("total", total.toPlainString())
                    .build();
        }
    }

    public EvaluationReport {
        sheets = List.copyOf(sheets);
        ranking = List.copyOf(ranking);
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static EvaluationReport read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(TYPE)
                .only("type", "tender", "lot", "rule", "sheets", "ranking", "scores");
        List<Sha256> sheets = new ArrayList<>();
        for (String sheet : in.texts("sheets")) {
            sheets.add(Fields.digest(sheet, "/sheets/" + sheets.size()));
        }
        return new EvaluationReport(
                in.uuid("tender"),
                in.text("lot"),
                in.sha256("rule"),
                sheets,
                in.objects("ranking").stream().map(Place::read).toList(),
                in.sha256("scores"));
    }

    /** The bytes that every member signs. */
    public byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("tender", tender.toString())
                .with("lot", lot)
                .with("rule", rule.hex())
                .with(
                        "sheets",
                        JsonArray.ofTexts(sheets.stream().map(Sha256::hex).toList()))
                .with("ranking", JsonArray.ofObjects(ranking.stream().map(Place::toJson)))
                .with("scores", scores.hex())
                .build()
                .canonical();
    }

    /** What an award decision names. */
    public Sha256 digest() {
        return Sha256.of(canonical());
    }
}
