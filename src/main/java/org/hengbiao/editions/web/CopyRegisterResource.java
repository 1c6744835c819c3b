package org.hengbiao.editions.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.editions.Editions;
import org.hengbiao.editions.ExportingTraceRegister;
import org.hengbiao.editions.PreparingCopy;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;

/** The register of an edition's copies, for the bureau; the leading group may look into it. */
@Path("/api/editions")
@Tag(name = "editions", description = "Joint editions of the catalog, their copies, and leaks")
@Produces(MediaType.APPLICATION_JSON)
class CopyRegisterResource {

    private final PreparingCopy preparing;
    private final ExportingTraceRegister exporting;
    private final Editions editions;
    private final CurrentPerson current;

    CopyRegisterResource(
            PreparingCopy preparing, ExportingTraceRegister exporting, Editions editions, CurrentPerson current) {
        this.preparing = preparing;
        this.exporting = exporting;
        this.editions = editions;
        this.current = current;
    }

    @GET
    @Path("/{id}/copies")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(operationId = "listEditionCopies", summary = "The sign-for register of an edition; at most 1,023 copies")
    public List<CopyView> copies(@PathParam("id") UUID id) {
        return editions.copies(id).stream().map(CopyView::of).toList();
    }

    @POST
    @Path("/{id}/copies")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "prepareEditionCopy",
            summary = "Number a copy for a named recipient",
            description = "The log commits to its row order now; it opens once the recipient has signed for it.")
    public Response prepare(@PathParam("id") UUID id, @NotNull @Valid CopyDraft draft) {
        return Answers.created(
                preparing
                        .prepare(current.get(), id, new PreparingCopy.CopyWanted(draft.recipient(), draft.purpose()))
                        .orElseThrow(NotFoundException::new),
                CopyView::of);
    }

    @GET
    @Path("/{id}/trace-register")
    @Produces("application/cms")
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "exportTraceRegister",
            summary = "The signed trace register, for tracing offline",
            description = "It holds the secrets of all row orders. Every export is recorded.")
    public Response traceRegister(@PathParam("id") UUID id) {
        return exporting
                .export(current.get(), id)
                .orElseThrow(NotFoundException::new)
                .fold(
                        cms -> CopyFiles.attachment(cms, "application/cms", "trace-register-" + id + ".p7m"),
                        Answers::problem);
    }
}
