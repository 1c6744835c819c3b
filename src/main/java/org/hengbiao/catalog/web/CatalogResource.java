package org.hengbiao.catalog.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.AdmissionCases;
import org.hengbiao.catalog.CatalogListing;
import org.hengbiao.catalog.DecidingAdmissionCase;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;
import org.jspecify.annotations.Nullable;

/** The catalog: the bureau sees and keeps all of it, a vendor sees its own products, nobody else anything. */
@Path("/api/catalog")
@Tag(name = "catalog", description = "The recommended catalog")
@Produces(MediaType.APPLICATION_JSON)
class CatalogResource {

    private final ImportingCatalog importing;
    private final CatalogListing listing;
    private final AdmissionCases cases;
    private final DecidingAdmissionCase deciding;
    private final CurrentPerson current;

    CatalogResource(
            ImportingCatalog importing,
            CatalogListing listing,
            AdmissionCases cases,
            DecidingAdmissionCase deciding,
            CurrentPerson current) {
        this.importing = importing;
        this.listing = listing;
        this.cases = cases;
        this.deciding = deciding;
        this.current = current;
    }

    @POST
    @Path("/imports")
    @Consumes("application/zip")
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "importCatalog",
            summary = "Import a catalog folder",
            description = "The whole folder or nothing. The same folder twice changes nothing.")
    @APIResponse(responseCode = "422", description = "Every error by file, line and column; nothing was imported")
    public Response importCatalog(byte[] archive) {
        return Answers.ok(
                importing.importFolder(
                        CatalogArchive.unpack(archive),
                        Actor.person(current.get().id())),
                CatalogImportView::of);
    }

    @GET
    @Path("/products")
    @RolesAllowed({Roles.BUREAU, Roles.VENDOR})
    @Operation(
            operationId = "listCatalogProducts",
            summary = "The list: all of it for the bureau, a vendor's own products for a vendor",
            description = "Every reading is recorded.")
    public CatalogProductPage products(
            @QueryParam("category") @Nullable String category,
            @Parameter(description = "The last number of the page before") @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        return CatalogProductPage.of(listing.page(current.get(), new CatalogListing.Asked(category, after, size)));
    }

    @GET
    @Path("/products/{number}/eligibility")
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "catalogEligibility",
            summary = "Whether a product is eligible at an instant, as known at another",
            description = "Every reading is recorded.")
    public EligibilityView eligibility(
            @PathParam("number") String number,
            @Parameter(description = "The instant that counts; now without it") @QueryParam("at") @Nullable String at,
            @Parameter(description = "Judged by what was on record then; now without it")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        return listing.standing(current.get(), number, instant("at", at), instant("knownAt", knownAt))
                .map(EligibilityView::of)
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/admission-cases")
    @RolesAllowed(Roles.BUREAU)
    @Operation(operationId = "listAdmissionCases", summary = "Winners from outside the catalog, the oldest case first")
    public List<AdmissionCaseView> admissionCases(
            @QueryParam("after") @Nullable UUID after, @QueryParam("size") @DefaultValue("50") int size) {
        return cases.page(current.get(), after, size).stream()
                .map(AdmissionCaseView::of)
                .toList();
    }

    @POST
    @Path("/admission-cases/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "decideAdmissionCase",
            summary = "Admit a winner's product to the catalog, or refuse",
            description = "To admit, the product must be on record and covered by the required certificates.")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid AdmissionRulingDraft draft) {
        return Answers.ok(
                deciding.decide(
                                current.get(),
                                id,
                                new DecidingAdmissionCase.AdmissionRuling(draft.decision(), draft.reason()))
                        .orElseThrow(NotFoundException::new),
                AdmissionCaseView::of);
    }

    private static @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedException(name, "an instant is written like 2026-11-24T08:00:00Z");
        }
    }
}
