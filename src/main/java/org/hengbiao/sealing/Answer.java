package org.hengbiao.sealing;

import java.math.BigDecimal;
import java.util.List;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's answer to a gate or criterion; only what the question asks for is there.
 *
 * @param met whether a gate is met, as the vendor says
 * @param items ids of checklist items, at most 200
 * @param value a measured value
 * @param document the name of the document that proves it
 * @param page the page in it, from 1
 * @param text prose, at most 10,000 characters
 */
public record Answer(
        @Nullable Boolean met,
        List<String> items,
        @Nullable BigDecimal value,
        @Nullable String document,
        @Nullable Integer page,
        @Nullable String text) {

    private static final int MAX_PAGE = 100_000;

    public Answer {
        items = List.copyOf(items);
        Words.requireSize("items", items, 0, 200);
        items.forEach(item -> Words.requireLine("items", item));
        if (value != null) {
            Words.requireDecimal("value", value);
        }
        if (document != null) {
            Words.requireThat(EntryName.isDocument(document), "document: not a plain document name");
        }
        if (page != null) {
            Words.requireRange("page", page, 1, MAX_PAGE);
        }
        if (text != null) {
            Words.requireThat(!text.isEmpty() && text.length() <= Words.PROSE, "text: must be 1 to 10000 characters");
        }
    }

    /** An answer that only says whether a gate is met. */
    public static Answer met(boolean met) {
        return new Answer(met, List.of(), null, null, null, null);
    }

    /** An answer that names checklist items. */
    public static Answer items(List<String> items) {
        return new Answer(null, items, null, null, null, null);
    }

    /** An answer that is a value. */
    public static Answer value(BigDecimal value) {
        return new Answer(null, List.of(), value, null, null, null);
    }

    /** The same answer, proved on a page of a document. */
    public Answer provedBy(String provingDocument, int provingPage) {
        return new Answer(met, items, value, provingDocument, provingPage, text);
    }

    static Answer read(JsonReader reader) {
        reader.only("met", "items", "value", "document", "page", "text");
        return Words.at(
                reader,
                () -> new Answer(
                        reader.has("met") ? reader.bool("met") : null,
                        reader.texts("items"),
                        reader.has("value") ? reader.decimal("value") : null,
                        reader.textOrNull("document"),
                        reader.has("page") ? reader.integer("page", 1, MAX_PAGE) : null,
                        reader.textOrNull("text")));
    }

    JsonObject toJson() {
        JsonObject.Builder json = new JsonObject.Builder()
                .withOptional("value", value == null ? null : value.toPlainString())
                .withOptional("document", document)
                .withOptional("text", text);
        if (met != null) {
            json.with("met", Json.bool(met));
        }
        if (!items.isEmpty()) {
            json.with("items", JsonArray.ofTexts(items));
        }
        if (page != null) {
            json.with("page", page.longValue());
        }
        return json.build();
    }
}
