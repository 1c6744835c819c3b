package org.hengbiao.exchange.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * Whether there are enough makers, per item: nothing more leaves the bureau for an open tender.
 *
 * @param request digest of the question
 * @param answeredAt by the bureau's clock of record
 * @param enough by the item's number
 */
public record ExtractAnswer(Sha256 request, Instant answeredAt, Map<String, Boolean> enough) {

    public ExtractAnswer {
        enough = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(enough));
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static ExtractAnswer read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(ExchangeKind.EXTRACT_ANSWER.type())
                .only("type", "request", "answeredAt", "items");
        Map<String, Boolean> enough = new LinkedHashMap<>();
        in.objects("items")
                .forEach(item -> enough.put(item.only("item", "enough").text("item"), item.bool("enough")));
        return new ExtractAnswer(in.sha256("request"), in.instant("answeredAt"), enough);
    }

    /** The bytes that are signed. */
    public byte[] canonical() {
        return JsonObject.with("type", ExchangeKind.EXTRACT_ANSWER.type())
                .with("request", request.hex())
                .with("answeredAt", answeredAt.toString())
                .with(
                        "items",
                        JsonArray.ofObjects(enough.entrySet().stream()
                                .map(each -> JsonObject.with("item", each.getKey())
                                        .with("enough", Json.bool(each.getValue()))
                                        .build())))
                .build()
                .canonical();
    }
}
