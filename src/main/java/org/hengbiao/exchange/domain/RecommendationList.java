package org.hengbiao.exchange.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.catalog.OfferedProduct;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * Products whose makers can be recommended for an item ({@code O87 art 14}). The only file in which names leave the bureau; they
 * will be published with the result.
 *
 * @param request digest of the question
 * @param answeredAt by the bureau's clock of record
 * @param products by the item's number
 */
public record RecommendationList(Sha256 request, Instant answeredAt, Map<String, List<OfferedProduct>> products) {

    public RecommendationList {
        products = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(products));
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static RecommendationList read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(ExchangeKind.RECOMMENDATION_LIST.type())
                .only("type", "request", "answeredAt", "items");
        Map<String, List<OfferedProduct>> products = new LinkedHashMap<>();
        in.objects("items")
                .forEach(item -> products.put(
                        item.only("item", "products").text("item"),
                        item.objects("products").stream()
                                .map(ProductFields::read)
                                .toList()));
        return new RecommendationList(in.sha256("request"), in.instant("answeredAt"), products);
    }

    /** The bytes that are signed. */
    public byte[] canonical() {
        return JsonObject.with("type", ExchangeKind.RECOMMENDATION_LIST.type())
                .with("request", request.hex())
                .with("answeredAt", answeredAt.toString())
                .with(
                        "items",
                        JsonArray.ofObjects(products.entrySet().stream()
                                .map(each -> JsonObject.with("item", each.getKey())
                                        .with(
                                                "products",
                                                JsonArray.ofObjects(
                                                        each.getValue().stream().map(ProductFields::toJson)))
                                        .build())))
                .build()
                .canonical();
    }
}
