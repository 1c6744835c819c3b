package org.hengbiao.exchange.web;

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
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.exchange.ApprovingFile;
import org.hengbiao.exchange.DraftingAnswer;
import org.hengbiao.exchange.ExchangeFiles;
import org.hengbiao.exchange.RecordingCarriage;
import org.hengbiao.exchange.SigningFile;
import org.hengbiao.exchange.TakingIn;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;
import org.jspecify.annotations.Nullable;

/** Files between the bureau's installation and the tendering one. */
@Path("/api/exchange/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exchange", description = "Signed files between the bureau's installation and the tendering one")
class ExchangeResource {

    private final ExchangeFiles files;
    private final DraftingAnswer drafting;
    private final ApprovingFile approving;
    private final SigningFile signing;
    private final RecordingCarriage carriages;
    private final TakingIn taking;
    private final CurrentPerson current;

    ExchangeResource(
            ExchangeFiles files,
            DraftingAnswer drafting,
            ApprovingFile approving,
            SigningFile signing,
            RecordingCarriage carriages,
            TakingIn taking,
            CurrentPerson current) {
        this.files = files;
        this.drafting = drafting;
        this.approving = approving;
        this.signing = signing;
        this.carriages = carriages;
        this.taking = taking;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.PURCHASER, Roles.AGENCY})
    @Operation(
            operationId = "listExchangeFiles",
            summary = "Files, newest first: all for the bureau, an organisation's own for a purchaser or an agency")
    public List<ExchangeFileView> list(
            @Parameter(description = "The last identifier of the page before") @QueryParam("after") @Nullable
                    UUID after,
            @QueryParam("size") @DefaultValue("50") int size) {
        return files.page(current.get(), after, size).stream()
                .map(ExchangeFileView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BUREAU, Roles.PURCHASER, Roles.AGENCY})
    @Operation(
            operationId = "takeInExchangeFile",
            summary = "Take in a file from a disc",
            description = "Questions come to the bureau's installation, answers to the tendering one; each once.")
    @APIResponse(
            responseCode = "422",
            description = "signer-not-accepted, not-for-this-part, taken-before, question-unknown, or its signature")
    public Response take(@NotNull @Valid IncomingFile incoming) {
        return Answers.created(
                taking.take(
                        current.get(),
                        decoded(incoming.file()),
                        incoming.carriage().toJourney()),
                ExchangeFileView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BUREAU, Roles.PURCHASER, Roles.AGENCY})
    @Operation(operationId = "exchangeFile", summary = "A file, its check code and how it travelled")
    public ExchangeFileView file(@PathParam("id") UUID id) {
        return files.find(current.get(), id).map(ExchangeFileView::of).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{id}/document")
    @RolesAllowed({Roles.BUREAU, Roles.PURCHASER, Roles.AGENCY})
    @Operation(operationId = "exchangeDocument", summary = "What the file says: the bytes that are signed")
    public byte[] document(@PathParam("id") UUID id) {
        return found(files.find(current.get(), id)).document().toArray();
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Roles.BUREAU)
    @Operation(operationId = "answerExchangeFile", summary = "Draw up the answer to a question that came in")
    @APIResponse(responseCode = "409", description = "case-open")
    public Response answer(@PathParam("id") UUID id) {
        return Answers.created(found(drafting.answer(current.get(), id)), ExchangeFileView::of);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "approveExchangeFile",
            summary = "Approve that a recommendation list leaves; another person signs it")
    public Response approve(@PathParam("id") UUID id) {
        return Answers.ok(found(approving.approve(current.get(), id)), ExchangeFileView::of);
    }

    @POST
    @Path("/{id}/signature")
    @Consumes("application/cms")
    @RolesAllowed({Roles.BUREAU, Roles.PURCHASER, Roles.AGENCY})
    @Operation(operationId = "signExchangeFile", summary = "Sign a file that is to go out (attached CMS)")
    @APIResponse(responseCode = "409", description = "not-approved")
    @APIResponse(responseCode = "422", description = "not-ours, signed-before, same-person, other-file")
    public Response sign(@PathParam("id") UUID id, byte[] cms) {
        return Answers.created(found(signing.sign(current.get(), id, cms)), ExchangeFileView::of);
    }

    @POST
    @Path("/{id}/carriages")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BUREAU, Roles.PURCHASER, Roles.AGENCY})
    @Operation(operationId = "carryExchangeFile", summary = "Record approval, disc and carrier of a file that goes out")
    @APIResponse(responseCode = "409", description = "not-signed")
    public Response carry(@PathParam("id") UUID id, @NotNull @Valid CarriageDraft draft) {
        return Answers.created(found(carriages.record(current.get(), id, draft.toJourney())), ExchangeFileView::of);
    }

    @GET
    @Path("/{id}/signed")
    @Produces("application/cms")
    @RolesAllowed({Roles.BUREAU, Roles.PURCHASER, Roles.AGENCY})
    @Operation(operationId = "signedExchangeFile", summary = "The signed file as it goes onto the disc")
    @APIResponse(responseCode = "409", description = "not-signed, no-carriage")
    public Response signed(@PathParam("id") UUID id) {
        return found(files.signed(current.get(), id))
                .fold(cms -> Response.ok(cms.toArray()).build(), Answers::problem);
    }

    private static byte[] decoded(String file) {
        try {
            return Base64.getDecoder().decode(file);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("/file", "must be base 64");
        }
    }

    private static <T> T found(Optional<T> value) {
        return value.orElseThrow(NotFoundException::new);
    }
}
