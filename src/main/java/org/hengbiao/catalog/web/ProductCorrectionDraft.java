package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.CorrectingProduct;

/** How a product really is. */
@Schema(name = "ProductCorrectionDraft")
record ProductCorrectionDraft(
        @NotNull LocalDate onSaleFrom,

        @Schema(description = "Every parameter of the category, by id") @NotNull @Size(max = 100)
        Map<String, String> values,

        @NotBlank @Size(max = 2000) String reason) {

    CorrectingProduct.ValueCorrection toCorrection() {
        return new CorrectingProduct.ValueCorrection(onSaleFrom, values, reason);
    }
}
