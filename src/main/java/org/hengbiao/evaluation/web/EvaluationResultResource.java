package org.hengbiao.evaluation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.evaluation.Committees;
import org.hengbiao.evaluation.Evaluations;
import org.hengbiao.evaluation.ReadingBids;
import org.hengbiao.evaluation.SigningReport;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.TenderAccess;
import org.hengbiao.platform.Answers;
import org.hengbiao.platform.Problem;
import org.hengbiao.tendering.TenderFacts;

/** Opened bids, and what came out of the evaluation once all sheets were locked. */
@Path("/api/tenders/{tender}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluation")
class EvaluationResultResource {

    private final TenderAccess access;
    private final ReadingBids reading;
    private final Evaluations evaluations;
    private final Committees committees;
    private final SigningReport signing;
    private final CurrentPerson current;

    EvaluationResultResource(
            TenderAccess access,
            ReadingBids reading,
            Evaluations evaluations,
            Committees committees,
            SigningReport signing,
            CurrentPerson current) {
        this.access = access;
        this.reading = reading;
        this.evaluations = evaluations;
        this.committees = committees;
        this.signing = signing;
        this.current = current;
    }

    @GET
    @Path("/opened-bids")
    @RolesAllowed({Roles.AGENCY, Roles.EXPERT, Roles.PURCHASER, Roles.AUDIT})
    @Operation(operationId = "openedBids", summary = "The opened bids, for the agency, the committee and audit")
    public byte[] bids(@PathParam("tender") UUID tender) {
        return reading.bids(current.get(), published(tender))
                .map(BidDocuments::bids)
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/opened-bids/{bid: [0-9a-f]{64}}/documents/{name}")
    @RolesAllowed({Roles.AGENCY, Roles.EXPERT, Roles.PURCHASER, Roles.AUDIT})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "documentOfBid", summary = "A document of an opened bid")
    public Response document(
            @PathParam("tender") UUID tender, @PathParam("bid") String bid, @PathParam("name") String name)
            throws IOException {
        InputStream octets = reading.document(current.get(), published(tender), Sha256.ofHex(bid), name)
                .orElseThrow(NotFoundException::new);
        // A bidder's file is never shown as a page of ours.
        return Response.ok(octets).header("Content-Disposition", "attachment").build();
    }

    @GET
    @Path("/evaluation")
    @RolesAllowed({Roles.AGENCY, Roles.PURCHASER, Roles.EXPERT, Roles.AUDIT})
    @Operation(
            operationId = "evaluationOfTender",
            summary = "Ranking, score tree and the reason of every number",
            description = "Only after all sheets are locked.")
    @APIResponse(responseCode = "409", description = "sheets-open")
    public Response evaluation(@PathParam("tender") UUID tender) {
        return evaluations
                .of(entitled(tender))
                .map(evaluation ->
                        Response.ok(BidDocuments.evaluation(evaluation)).build())
                .orElseGet(EvaluationResultResource::sheetsOpen);
    }

    @GET
    @Path("/report")
    @RolesAllowed({Roles.AGENCY, Roles.PURCHASER, Roles.EXPERT, Roles.AUDIT})
    @Operation(
            operationId = "evaluationReport",
            summary = "The report that every member signs",
            description = "hengbiao.org/evaluation-report@v1, canonical JSON.")
    @APIResponse(responseCode = "409", description = "sheets-open, draw-pending")
    public Response report(@PathParam("tender") UUID tender) {
        return evaluations
                .of(entitled(tender))
                .map(evaluation -> evaluation.result().awaitsDraw()
                        ? drawPending()
                        : Response.ok(evaluation.result().report().canonical()).build())
                .orElseGet(EvaluationResultResource::sheetsOpen);
    }

    private static Response drawPending() {
        return Answers.problem(
                Problem.of(409, "draw-pending", "Bids are tied: the report follows when they are drawn."));
    }

    @POST
    @Path("/report/signatures")
    @RolesAllowed({Roles.EXPERT, Roles.PURCHASER})
    @Consumes("application/cms")
    @Operation(operationId = "signReport", summary = "Sign the report as a member")
    @APIResponse(responseCode = "422", description = "other-report, signed-before")
    public Response sign(@PathParam("tender") UUID tender, byte[] cms) {
        return Answers.created(signing.sign(current.get(), published(tender), cms), ReportSignatureView::of);
    }

    private static Response sheetsOpen() {
        return Answers.problem(
                Problem.of(409, "sheets-open", "Scores are shown when every member has locked its sheet."));
    }

    private TenderFacts published(UUID tender) {
        return access.published(tender).orElseThrow(NotFoundException::new);
    }

    /** The tender's own agency and purchaser, members of its committee, and audit. */
    private TenderFacts entitled(UUID tender) {
        Person person = current.get();
        TenderFacts facts = published(tender);
        boolean own = (person.is(Role.AGENCY) && facts.agency().equals(person.organisation()))
                || (person.is(Role.PURCHASER) && facts.purchaser().equals(person.organisation()));
        boolean member = committees
                .of(tender)
                .filter(committee -> committee.member(person.id()).isPresent())
                .isPresent();
        if (!own && !member && !person.is(Role.AUDIT)) {
            throw new NotFoundException();
        }
        return facts;
    }
}
