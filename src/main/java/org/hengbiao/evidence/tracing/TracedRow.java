package org.hengbiao.evidence.tracing;

import java.util.List;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;

/**
 * By what a row of an edition is known again in a leaked file.
 *
 * @param number the product's number
 * @param model its model
 * @param version its version
 * @param certificates numbers of its certificates
 */
public record TracedRow(String number, String model, String version, List<String> certificates) {

    public TracedRow {
        certificates = List.copyOf(certificates);
    }

    static TracedRow read(JsonReader in) {
        in.only("number", "model", "version", "certificates");
        return new TracedRow(in.text("number"), in.text("model"), in.text("version"), in.texts("certificates"));
    }

    JsonObject toJson() {
        return JsonObject.with("number", number)
                .with("model", model)
                .with("version", version)
                .with("certificates", JsonArray.ofTexts(certificates))
                .build();
    }
}
