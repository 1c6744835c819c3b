package org.hengbiao.planning.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.catalog.CatalogExtract;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonNull;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.planning.PlanItem;
import org.hengbiao.planning.PriorReviewSheet;
import org.jspecify.annotations.Nullable;

/** A plan's items and its sheet as canonical JSON (RFC 8785): what is stored and whose digests are stated. */
public final class PlanDocuments {

    private PlanDocuments() {}

    /** The items as they are stored. */
    public static byte[] items(List<PlanItem> items) {
        return JsonObject.with("items", JsonArray.ofObjects(items.stream().map(item -> {
                    Map<String, Json> minimum = new LinkedHashMap<>();
                    item.minimum().forEach((id, value) -> minimum.put(id, Json.text(value)));
                    return JsonObject.with("item", item.item())
                            .with("category", item.category())
                            .with("quantity", item.quantity())
                            .with("minimum", new JsonObject(minimum))
                            .build();
                })))
                .build()
                .canonical();
    }

    /** Reads {@link #items(List)}. */
    public static List<PlanItem> items(byte[] stored) {
        return JsonReader.of(JsonParser.parse(stored)).objects("items").stream()
                .map(item -> {
                    JsonReader minimum = item.object("minimum");
                    Map<String, String> values = new LinkedHashMap<>();
                    minimum.names().forEach(id -> values.put(id, minimum.text(id)));
                    return new PlanItem(
                            item.text("item"),
                            item.text("category"),
                            item.integer("quantity", 1, Integer.MAX_VALUE),
                            values);
                })
                .toList();
    }

    /** The sheet as it is frozen. */
    public static byte[] sheet(PriorReviewSheet sheet) {
        return JsonObject.with("revision", Json.integer(sheet.revision()))
                .with("neededBy", sheet.neededBy().toString())
                .with("items", JsonArray.ofObjects(sheet.items().stream().map(PlanDocuments::sheetItem)))
                .build()
                .canonical();
    }

    private static JsonObject sheetItem(PriorReviewSheet.SheetItem item) {
        return JsonObject.with("item", item.item())
                .with("category", item.category())
                .with("enough", item.facts().enough())
                .with("counts", counts(item.facts().counts()))
                .with(
                        "endings",
                        JsonArray.ofObjects(item.facts().endings().stream()
                                .map(ending -> JsonObject.with("product", ending.product())
                                        .with("model", ending.model())
                                        .with("certificate", ending.certificate())
                                        .with("expiresOn", ending.expiresOn().toString())
                                        .build())))
                .with(
                        "withdrawn",
                        JsonArray.ofObjects(item.facts().withdrawn().stream()
                                .map(model -> JsonObject.with("product", model.product())
                                        .with("model", model.model())
                                        .with("on", model.on().toString())
                                        .build())))
                .build();
    }

    /** Reads {@link #sheet(PriorReviewSheet)}. */
    public static PriorReviewSheet sheet(byte[] frozen) {
        JsonReader sheet = JsonReader.of(JsonParser.parse(frozen));
        return new PriorReviewSheet(
                sheet.integer("revision", 1, Integer.MAX_VALUE),
                LocalDate.parse(sheet.text("neededBy")),
                sheet.objects("items").stream()
                        .map(item ->
                                PriorReviewSheet.SheetItem.of(item.text("item"), item.text("category"), facts(item)))
                        .toList());
    }

    private static Json counts(CatalogExtract.@Nullable Counts counts) {
        return counts == null
                ? new JsonNull()
                : JsonObject.with("products", Json.integer(counts.products()))
                        .with("makers", counts.makers())
                        .build();
    }

    private static CatalogExtract.Counts counts(JsonReader counts) {
        return new CatalogExtract.Counts(
                counts.integer("products", 0, Integer.MAX_VALUE), counts.integer("makers", 0, Integer.MAX_VALUE));
    }

    private static CatalogExtract facts(JsonReader item) {
        return new CatalogExtract(
                item.bool("enough"),
                item.has("counts") ? counts(item.object("counts")) : null,
                item.objects("endings").stream()
                        .map(ending -> new CatalogExtract.Ending(
                                ending.text("product"),
                                ending.text("model"),
                                ending.text("certificate"),
                                LocalDate.parse(ending.text("expiresOn"))))
                        .toList(),
                item.objects("withdrawn").stream()
                        .map(model -> new CatalogExtract.Withdrawn(
                                model.text("product"), model.text("model"), LocalDate.parse(model.text("on"))))
                        .toList());
    }
}
