package org.hengbiao.editions.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.editions.LiftingFreeze;
import org.hengbiao.editions.TracingLeak;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Octets;
import org.hengbiao.platform.Answers;
import org.jspecify.annotations.Nullable;

/** Leaks (外泄核查): the bureau traces and freezes; two people of the bureau or the leading group lift a freeze. */
@Path("/api/edition-leaks")
@Tag(name = "editions", description = "Joint editions of the catalog, their copies, and leaks")
@Produces(MediaType.APPLICATION_JSON)
class LeakResource {

    private final TracingLeak tracing;
    private final LiftingFreeze lifting;
    private final EditionPapers papers;
    private final CurrentPerson current;

    LeakResource(TracingLeak tracing, LiftingFreeze lifting, EditionPapers papers, CurrentPerson current) {
        this.tracing = tracing;
        this.lifting = lifting;
        this.papers = papers;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(operationId = "listLeaks", summary = "What was traced, the newest first")
    public List<LeakView> leaks(
            @QueryParam("before") @Nullable UUID before, @QueryParam("size") @DefaultValue("50") int size) {
        return tracing.page(before, size).stream().map(LeakView::of).toList();
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "traceLeakedFile",
            summary = "Trace a leaked file (CSV or XLSX) to a copy",
            description = "The file itself is not kept, only its digest.")
    public Response traceFile(@QueryParam("freeze") @DefaultValue("false") boolean freeze, byte[] file) {
        return Response.status(201)
                .entity(LeakView.of(tracing.trace(current.get(), new TracingLeak.Lead(Octets.of(file), null, freeze))))
                .build();
    }

    @POST
    @Path("/labels")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BUREAU)
    @Operation(operationId = "traceLeakedLabel", summary = "Trace a copy by the number on its pages")
    public Response traceLabel(@NotNull @Valid LabelDraft draft) {
        return Response.status(201)
                .entity(LeakView.of(
                        tracing.trace(current.get(), new TracingLeak.Lead(null, draft.label(), draft.freeze()))))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(operationId = "readLeak", summary = "The report of a leak")
    public LeakView leak(@PathParam("id") UUID id) {
        return LeakView.of(tracing.find(id).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("/{id}/report.pdf")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(operationId = "printLeak", summary = "The report of a leak as a paper")
    public Response report(@PathParam("id") UUID id) {
        return papers.leak(tracing.find(id).orElseThrow(NotFoundException::new))
                .fold(pdf -> CopyFiles.attachment(pdf, "application/pdf", "leak-" + id + ".pdf"), Answers::problem);
    }

    @POST
    @Path("/{id}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(operationId = "liftFreeze", summary = "Give one of the two words that lift a freeze")
    public Response lift(@PathParam("id") UUID id, @NotNull @Valid CopyNote note) {
        return Answers.created(
                lifting.lift(current.get(), id, note.note()).orElseThrow(NotFoundException::new), LeakView::of);
    }
}
