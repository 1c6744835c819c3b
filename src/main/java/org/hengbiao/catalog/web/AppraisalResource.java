package org.hengbiao.catalog.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.AnsweringAppraisal;
import org.hengbiao.catalog.Appraisals;
import org.hengbiao.catalog.AppraisingProduct;
import org.hengbiao.catalog.CheckingCertificate;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;

/** Appraisals: a clerk's check by default, a testing body's report in full. No tender reads them. */
@Path("/api/catalog")
@Tag(name = "catalog")
@RolesAllowed(Roles.BUREAU)
@Produces(MediaType.APPLICATION_JSON)
class AppraisalResource {

    private final CheckingCertificate checking;
    private final AppraisingProduct appraising;
    private final AnsweringAppraisal answering;
    private final Appraisals appraisals;
    private final CurrentPerson current;

    AppraisalResource(
            CheckingCertificate checking,
            AppraisingProduct appraising,
            AnsweringAppraisal answering,
            Appraisals appraisals,
            CurrentPerson current) {
        this.checking = checking;
        this.appraising = appraising;
        this.answering = answering;
        this.appraisals = appraisals;
        this.current = current;
    }

    @POST
    @Path("/certificate-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkCertificate",
            summary = "Record that a certificate was looked up in the national list")
    public Response check(@NotNull @Valid CertificateCheckDraft draft) {
        return Answers.created(
                checking.check(current.get(), draft.toCheck()).orElseThrow(NotFoundException::new), check -> check);
    }

    @GET
    @Path("/products/{number}/appraisals")
    @RolesAllowed({Roles.BUREAU, Roles.VENDOR})
    @Operation(
            operationId = "listAppraisals",
            summary = "Checks and appraisals of a product; a vendor sees the signed ones of its own",
            description = "Every reading is recorded.")
    public Appraisals.Found list(@PathParam("number") String number) {
        return appraisals.of(current.get(), number).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/products/{number}/appraisals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "enterAppraisal", summary = "Enter a testing body's appraisal; another person signs it")
    @APIResponse(responseCode = "422", description = "tester-not-impartial, aspects-differ")
    public Response enter(@PathParam("number") String number, @NotNull @Valid AppraisalDraft draft) {
        return Answers.created(
                appraising.enter(current.get(), number, draft.toTested()).orElseThrow(NotFoundException::new),
                appraisal -> appraisal);
    }

    @POST
    @Path("/appraisals/{id}/signature")
    @Operation(operationId = "signAppraisal", summary = "Sign an appraisal that another person entered")
    @APIResponse(responseCode = "422", description = "second-person-needed")
    public Response sign(@PathParam("id") UUID id) {
        return Answers.ok(appraising.sign(current.get(), id).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/appraisals/{id}/objection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "objectToAppraisal", summary = "Object to the appraisal of one's own product")
    public Response object(@PathParam("id") UUID id, @NotNull @Valid ApplicationDraft draft) {
        return Answers.created(
                answering.object(current.get(), id, draft.words()).orElseThrow(NotFoundException::new),
                appraisal -> appraisal);
    }

    @POST
    @Path("/appraisals/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerObjection", summary = "Answer a maker's objection")
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid ApplicationDraft draft) {
        return Answers.created(
                answering.answer(current.get(), id, draft.words()).orElseThrow(NotFoundException::new),
                appraisal -> appraisal);
    }
}
