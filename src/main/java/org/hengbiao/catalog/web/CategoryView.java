package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.CategoryParameter;
import org.jspecify.annotations.Nullable;

/** A category. */
@Schema(name = "CatalogCategory")
record CategoryView(
        @Schema(examples = "firewall") String id,
        String nameZh,
        String nameEn,
        String definitionZh,
        String definitionEn,
        String placementZh,
        String placementEn,
        List<String> standards,

        @Schema(description = "Empty for a category that is known by name only")
        List<ParameterView> parameters) {

    static CategoryView of(Category category) {
        return new CategoryView(
                category.id(),
                category.name().zh(),
                category.name().en(),
                category.definition().zh(),
                category.definition().en(),
                category.placement().zh(),
                category.placement().en(),
                category.standards(),
                category.parameters().stream().map(ParameterView::of).toList());
    }

    /** A measurable parameter. */
    @Schema(name = "CatalogParameter")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParameterView(
            @Schema(examples = "throughput") String id,
            String nameZh,
            String nameEn,
            @Schema(examples = "Gbps") String unit,

            @Schema(description = "decimal, integer or boolean")
            String type,

            @Schema(description = "more or less is better") String direction,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String standard) {

        static ParameterView of(CategoryParameter parameter) {
            return new ParameterView(
                    parameter.id(),
                    parameter.name().zh(),
                    parameter.name().en(),
                    parameter.unit(),
                    parameter.type().name().toLowerCase(Locale.ROOT),
                    parameter.more() ? "more" : "less",
                    parameter.min(),
                    parameter.max(),
                    parameter.standard());
        }
    }
}
