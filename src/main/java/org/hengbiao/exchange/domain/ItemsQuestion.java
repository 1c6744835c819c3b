package org.hengbiao.exchange.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/**
 * What is asked about the items of a plan: whether each has enough makers, or who can be recommended for it.
 *
 * @param kind {@code EXTRACT_REQUEST} or {@code RECOMMENDATION_REQUEST}
 * @param plan the plan
 * @param revision of the plan
 * @param neededBy the day of need
 * @param askedAt by the asking installation's clock of record
 * @param items at most {@link #MOST_ITEMS}, so that the page holds them
 */
public record ItemsQuestion(
        ExchangeKind kind, UUID plan, int revision, LocalDate neededBy, Instant askedAt, List<Item> items) {

    /** So many lines fit one printed page. */
    public static final int MOST_ITEMS = 20;

    public ItemsQuestion {
        items = List.copyOf(items);
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new MalformedException("/items", "must have 1 to " + MOST_ITEMS + " items");
        }
    }

    /**
     * One item.
     *
     * @param item its number
     * @param category id of a category
     * @param minimum least values by parameter id
     */
    public record Item(String item, String category, Map<String, String> minimum) {
        public Item {
            minimum = Map.copyOf(minimum);
        }

        JsonObject toJson() {
            Map<String, Json> values = new LinkedHashMap<>();
            minimum.forEach((id, value) -> values.put(id, Json.text(value)));
            return JsonObject.with("item", item)
                    .with("category", category)
                    .with("minimum", new JsonObject(values))
                    .build();
        }

        static Item read(JsonReader in) {
            in.only("item", "category", "minimum");
            JsonReader minimum = in.object("minimum");
            Map<String, String> values = new LinkedHashMap<>();
            minimum.names().forEach(id -> values.put(id, minimum.text(id)));
            return new Item(in.text("item"), in.text("category"), values);
        }
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static ItemsQuestion read(ExchangeKind kind, byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(kind.type())
                .only("type", "plan", "revision", "neededBy", "askedAt", "items");
        return new ItemsQuestion(
                kind,
                in.uuid("plan"),
                in.integer("revision", 1, Integer.MAX_VALUE),
                Days.day(in, "neededBy"),
                in.instant("askedAt"),
                in.objects("items").stream().map(Item::read).toList());
    }

    /** The bytes that are signed. */
    public byte[] canonical() {
        return JsonObject.with("type", kind.type())
                .with("plan", plan.toString())
                .with("revision", revision)
                .with("neededBy", neededBy.toString())
                .with("askedAt", askedAt.toString())
                .with("items", JsonArray.ofObjects(items.stream().map(Item::toJson)))
                .build()
                .canonical();
    }
}
