package org.hengbiao.opening.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The opening record (开标记录), which is read out and published ({@code O87 art 41}).
 *
 * @param tender the tender
 * @param number its number on papers
 * @param key the key that opened the bids
 * @param shares the indexes of the shares that were joined
 * @param openedAt when all bids had been tried
 * @param lines one a bid of the box
 */
public record OpeningRecord(
        UUID tender, String number, UUID key, List<Integer> shares, Instant openedAt, List<Line> lines) {

    public static final String TYPE = "hengbiao.org/opening-record@v1";

    /**
     * One bid.
     *
     * @param lot the lot
     * @param vendor the bidder
     * @param vendorName as it is registered; the code when it is not
     * @param bid digest of the manifest act
     * @param branch what became of it
     * @param reason why it did not open; null when it did
     * @param price the price of the bid; null when it did not open
     */
    public record Line(
            String lot,
            CreditCode vendor,
            String vendorName,
            Sha256 bid,
            OpeningBranch branch,
            @Nullable String reason,
            @Nullable Money price) {

        JsonObject toJson() {
            return JsonObject.with("lot", lot)
                    .with("vendor", vendor.text())
                    .with("vendorName", vendorName)
                    .with("bid", bid.hex())
                    .with("branch", branch.text())
                    .with("inLaw", branch.inLaw())
                    .withOptional("reason", reason)
                    .withOptional("price", price == null ? null : price.toString())
                    .build();
        }
    }

    public OpeningRecord {
        shares = List.copyOf(shares);
        lines = List.copyOf(lines);
    }

    /** The document as it is stored, logged by its digest and published. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("tender", tender.toString())
                .with("number", number)
                .with("key", key.toString())
                .with("shares", new JsonArray(shares.stream().map(Json::integer).toList()))
                .with("openedAt", openedAt.toString())
                .with("bids", JsonArray.ofObjects(lines.stream().map(Line::toJson)))
                .build();
    }
}
