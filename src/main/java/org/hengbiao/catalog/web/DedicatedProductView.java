package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.DedicatedProduct;
import org.jspecify.annotations.Nullable;

/** An entry of the national list. */
@Schema(name = "DedicatedProduct")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DedicatedProductView(
        @Schema(examples = "firewall") String id,
        String nameZh,
        String nameEn,
        String definitionZh,
        String definitionEn,

        @Schema(description = "The catalog's category, where there is one") @Nullable
        String category) {

    static DedicatedProductView of(DedicatedProduct entry) {
        return new DedicatedProductView(
                entry.id(),
                entry.name().zh(),
                entry.name().en(),
                entry.definition().zh(),
                entry.definition().en(),
                entry.category());
    }
}
