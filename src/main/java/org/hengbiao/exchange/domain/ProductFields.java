package org.hengbiao.exchange.domain;

import org.hengbiao.catalog.OfferedProduct;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;

/** A product in a document. */
final class ProductFields {

    private ProductFields() {}

    static JsonObject toJson(OfferedProduct product) {
        return JsonObject.with("maker", product.maker())
                .with("brand", product.brand())
                .with("model", product.model())
                .with("modelVersion", product.version())
                .build();
    }

    static OfferedProduct read(JsonReader in) {
        in.only("maker", "brand", "model", "modelVersion");
        return new OfferedProduct(in.text("maker"), in.text("brand"), in.text("model"), in.text("modelVersion"));
    }
}
