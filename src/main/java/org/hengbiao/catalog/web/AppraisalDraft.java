package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.AppraisingProduct;

/** What a testing body found. */
@Schema(name = "AppraisalDraft")
record AppraisalDraft(
        @Schema(description = "Credit code of the testing body") @NotNull @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
        String body,

        @Schema(description = "Interests that the body declared", examples = "无利害关系") @NotBlank @Size(max = 2000)
        String interests,

        @Schema(description = "A value for each aspect of the category's standard") @NotNull @Size(max = 20)
        Map<String, BigDecimal> measured) {

    AppraisingProduct.Tested toTested() {
        return new AppraisingProduct.Tested(body, interests, measured);
    }
}
