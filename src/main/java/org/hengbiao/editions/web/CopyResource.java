package org.hengbiao.editions.web;

import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.editions.EditionCopy;
import org.hengbiao.editions.Editions;
import org.hengbiao.editions.KeepingCopyRegister;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.Answers;
import org.jspecify.annotations.Nullable;

/** Single copies: a recipient signs for its own and opens it; the bureau recalls and destroys. */
@Path("/api/edition-copies")
@Tag(name = "editions", description = "Joint editions of the catalog, their copies, and leaks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CopyResource {

    private final KeepingCopyRegister register;
    private final Editions editions;
    private final CopyFiles files;
    private final CurrentPerson current;

    CopyResource(KeepingCopyRegister register, Editions editions, CopyFiles files, CurrentPerson current) {
        this.register = register;
        this.editions = editions;
        this.files = files;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listOwnCopies", summary = "The caller's own copies, the newest first")
    public List<CopyView> own(
            @QueryParam("before") @Nullable UUID before, @QueryParam("size") @DefaultValue("50") int size) {
        return editions.ownCopies(current.get(), before, size).stream()
                .map(CopyView::of)
                .toList();
    }

    @POST
    @Path("/{id}/receipt")
    @Operation(operationId = "signForCopy", summary = "Sign for one's own copy, which opens it")
    public Response signFor(@PathParam("id") UUID id) {
        return answer(register.signFor(current.get(), id));
    }

    @POST
    @Path("/{id}/recall")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BUREAU)
    @Operation(operationId = "recallCopy", summary = "Take a copy back; it does not open any more")
    public Response recall(@PathParam("id") UUID id, @NotNull @Valid CopyNote note) {
        return answer(register.recall(current.get(), id, note.note()));
    }

    @POST
    @Path("/{id}/destruction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BUREAU)
    @Operation(operationId = "destroyCopy", summary = "Record that a recalled copy was destroyed before a witness")
    public Response destroy(@PathParam("id") UUID id, @NotNull @Valid DestructionDraft draft) {
        return answer(register.destroy(current.get(), id, draft.witness(), draft.note()));
    }

    @GET
    @Path("/{id}/list.xlsx")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "openCopyWorkbook",
            summary = "A copy as a workbook, for its recipient and the bureau",
            description = "Every opening is recorded.")
    public Response workbook(@PathParam("id") UUID id) {
        return files.workbook(current.get(), id);
    }

    @GET
    @Path("/{id}/list.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "openCopyPaper",
            summary = "A copy as a paper, for its recipient and the bureau",
            description = "Every opening is recorded.")
    public Response paper(@PathParam("id") UUID id) {
        return files.paper(current.get(), id);
    }

    private static Response answer(Optional<Outcome<EditionCopy>> outcome) {
        return Answers.created(outcome.orElseThrow(NotFoundException::new), CopyView::of);
    }
}
