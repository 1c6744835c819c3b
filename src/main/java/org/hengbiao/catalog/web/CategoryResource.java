package org.hengbiao.catalog.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.Categories;
import org.hengbiao.catalog.DedicatedProducts;

/** Categories and the national list behind them: no secret, unlike the products. */
@Path("/api/catalog")
@Tag(name = "catalog")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class CategoryResource {

    private final Categories categories;
    private final DedicatedProducts dedicated;

    CategoryResource(Categories categories, DedicatedProducts dedicated) {
        this.categories = categories;
        this.dedicated = dedicated;
    }

    @GET
    @Path("/categories")
    @Operation(operationId = "listCategories", summary = "The catalog's categories with their measurable parameters")
    public List<CategoryView> categories() {
        return categories.all().stream().map(CategoryView::of).toList();
    }

    @GET
    @Path("/dedicated-products")
    @Operation(
            operationId = "listDedicatedProducts",
            summary = "The 34 dedicated network-security products of 2023 by name",
            description = "Each with the catalog's category for which it stands, where there is one.")
    public List<DedicatedProductView> dedicatedProducts() {
        return dedicated.all().stream().map(DedicatedProductView::of).toList();
    }
}
