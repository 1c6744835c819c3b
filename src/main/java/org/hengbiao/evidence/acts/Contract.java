package org.hengbiao.evidence.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/**
 * What a contract says; purchaser and supplier each sign these bytes ({@code O87 art 71}). What the tender and the bid fixed stands
 * here as they fixed it.
 *
 * @param tender the tender
 * @param number number of the contract on papers
 * @param bid digest of the winning bid's manifest act
 * @param purchaser who buys
 * @param supplier who delivers
 * @param price in yuan, as awarded
 * @param bond performance bond in yuan; null for none
 * @param deliverBy last day of the delivery, in Beijing
 * @param paper SHA-256 of the written contract, when there is one beside these fields
 * @param items what is delivered
 */
public record Contract(
        UUID tender,
        String number,
        Sha256 bid,
        CreditCode purchaser,
        CreditCode supplier,
        Money price,
        @Nullable Money bond,
        LocalDate deliverBy,
        @Nullable Sha256 paper,
        List<Item> items) {

    public static final String TYPE = "hengbiao.org/contract@v1";

    public Contract {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param item its number within the plan
     * @param maker as the bid names it
     * @param brand the brand
     * @param model the model
     * @param modelVersion the model's version
     * @param quantity at least 1
     * @param unitPrice in yuan
     */
    public record Item(
            String item,
            String maker,
            String brand,
            String model,
            String modelVersion,
            long quantity,
            Money unitPrice) {

        JsonObject toJson() {
            return JsonObject.with("item", item)
                    .with("maker", maker)
                    .with("brand", brand)
                    .with("model", model)
                    .with("modelVersion", modelVersion)
                    .with("quantity", Json.integer(quantity))
                    .with("unitPrice", unitPrice.toString())
                    .build();
        }

        static Item read(JsonReader in) {
            in.only("item", "maker", "brand", "model", "modelVersion", "quantity", "unitPrice");
            return new Item(
                    in.text("item"),
                    in.text("maker"),
                    in.text("brand"),
                    in.text("model"),
                    in.text("modelVersion"),
                    in.integer("quantity"),
                    in.money("unitPrice"));
        }
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static Contract read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(TYPE)
                .only(
                        "type",
                        "tender",
                        "number",
                        "bid",
                        "purchaser",
                        "supplier",
                        "price",
                        "bond",
                        "deliverBy",
                        "paper",
                        "items");
        return new Contract(
                in.uuid("tender"),
                in.text("number"),
                in.sha256("bid"),
                Fields.creditCode(in, "purchaser"),
                Fields.creditCode(in, "supplier"),
                in.money("price"),
                in.has("bond") ? in.money("bond") : null,
                day(in, "deliverBy"),
                in.has("paper") ? in.sha256("paper") : null,
                in.objects("items").stream().map(Item::read).toList());
    }

    /** The bytes that both sides sign. */
    public byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("tender", tender.toString())
                .with("number", number)
                .with("bid", bid.hex())
                .with("purchaser", purchaser.text())
                .with("supplier", supplier.text())
                .with("price", price.toString())
                .withOptional("bond", bond == null ? null : bond.toString())
                .with("deliverBy", deliverBy.toString())
                .withOptional("paper", paper == null ? null : paper.hex())
                .with("items", JsonArray.ofObjects(items.stream().map(Item::toJson)))
                .build()
                .canonical();
    }

    private static LocalDate day(JsonReader in, String name) {
        try {
            return LocalDate.parse(in.text(name));
        } catch (DateTimeException e) {
            throw new MalformedException(in.pointer() + "/" + name, "must be a day like 2026-11-24");
        }
    }
}
