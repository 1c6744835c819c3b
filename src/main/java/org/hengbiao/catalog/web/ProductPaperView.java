package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.ProductPaper;
import org.jspecify.annotations.Nullable;

/** A product with all that is known of it. */
@Schema(name = "CatalogProduct")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductPaperView(
        String number,
        String category,
        String name,
        LocalDate onSaleFrom,
        @Nullable LocalDate withdrawnOn,
        Map<String, String> values,

        @Schema(description = "Test reports that prove values")
        List<ProductPaper.Evidence> evidence,

        @Schema(description = "Products that replace it") List<String> successors,
        List<CertificateView> certificates,
        boolean eligible,
        List<EligibilityReason> reasons,
        List<ProductPaper.Corrected> corrections) {

    static ProductPaperView of(ProductPaper paper) {
        return new ProductPaperView(
                paper.number(),
                paper.category(),
                paper.name(),
                paper.onSaleFrom(),
                paper.withdrawnOn(),
                paper.values(),
                paper.evidence(),
                paper.successors(),
                paper.certificates().stream().map(CertificateView::of).toList(),
                paper.standing().eligible(),
                EligibilityReason.of(paper.standing().grounds()),
                paper.corrections());
    }
}
