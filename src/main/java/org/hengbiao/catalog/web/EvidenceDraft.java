package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.ProductPaper;

/** A test report proves a value. */
@Schema(name = "EvidenceDraft")
record EvidenceDraft(
        @Schema(examples = "throughput") @NotBlank @Size(max = 40)
        String parameter,

        @Schema(examples = "示例检字2026-0031") @NotBlank @Size(max = 100)
        String report,

        @NotBlank @Size(max = 200) String laboratory,
        @NotNull LocalDate reportedOn) {

    ProductPaper.Evidence toEvidence() {
        return new ProductPaper.Evidence(parameter, report, laboratory, reportedOn);
    }
}
