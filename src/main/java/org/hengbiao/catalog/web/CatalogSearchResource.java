package org.hengbiao.catalog.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.ExportingCatalog;
import org.hengbiao.catalog.SearchingCatalog;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;

/** Searching the catalog, and writing all of it as a file. */
@Path("/api/catalog")
@Tag(name = "catalog", description = "The recommended catalog")
class CatalogSearchResource {

    private final SearchingCatalog searching;
    private final ExportingCatalog exporting;
    private final CurrentPerson current;

    CatalogSearchResource(SearchingCatalog searching, ExportingCatalog exporting, CurrentPerson current) {
        this.searching = searching;
        this.exporting = exporting;
        this.current = current;
    }

    @GET
    @Path("/search")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BUREAU, Roles.VENDOR})
    @Operation(
            operationId = "searchCatalog",
            summary = "Search the list: all of it for the bureau, a vendor's own products for a vendor",
            description = "A product must meet everything that is asked. Every reading is recorded.")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "Id of a category")
    @Parameter(
            name = "range",
            in = ParameterIn.QUERY,
            description = "Repeatable: parameter, least, most like throughput:10:80; either bound may be empty")
    @Parameter(name = "certificate", in = ParameterIn.QUERY, description = "valid, ending, expired, revoked or none")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Kind of certificate; the required one without it")
    @Parameter(
            name = "days",
            in = ParameterIn.QUERY,
            description = "How soon an ending certificate ends; 90 without it")
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "eligible, ineligible, listed, suspended, removed, not-admitted or withdrawn")
    @Parameter(name = "maker", in = ParameterIn.QUERY, description = "A maker's code, or part of its name")
    @Parameter(
            name = "words",
            in = ParameterIn.QUERY,
            description = "Chinese or English words, parts of models, a certificate's number")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The last number of the page before")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "From 1 to 200; 50 without it")
    public CatalogProductPage search(@Context UriInfo uri) {
        return CatalogProductPage.of(searching.search(current.get(), SearchWords.read(uri.getQueryParameters())));
    }

    @GET
    @Path("/export.{format: csv|xlsx}")
    @Produces({"text/csv", CatalogListsResource.XLSX})
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "exportCatalog",
            summary = "The whole list as CSV or XLSX with the clerk's headers",
            description = "A line a certificate; brought again it changes nothing. The reading is recorded.")
    public Response export(@PathParam("format") String format) {
        return exported(exporting, current.get(), format);
    }

    /** The list as a file; written while it is read. */
    static Response exported(ExportingCatalog exporting, Person reader, String format) {
        boolean csv = format.equals("csv");
        StreamingOutput body =
                out -> exporting.export(reader, csv ? ExportingCatalog.Format.CSV : ExportingCatalog.Format.XLSX, out);
        return Response.ok(body)
                .type(csv ? "text/csv; charset=utf-8" : CatalogListsResource.XLSX)
                .header("Content-Disposition", "attachment; filename=\"catalog." + format + "\"")
                .build();
    }
}
