package org.hengbiao.evaluation.web;

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
import org.hengbiao.evaluation.BlankSheets;
import org.hengbiao.evaluation.Committees;
import org.hengbiao.evaluation.DeclaringInterests;
import org.hengbiao.evaluation.FormingCommittee;
import org.hengbiao.evaluation.LockingSheet;
import org.hengbiao.evaluation.QualifyingBids;
import org.hengbiao.evaluation.ReviewingConformity;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;
import org.hengbiao.opening.TenderAccess;
import org.hengbiao.platform.Answers;
import org.hengbiao.tendering.TenderFacts;

/** The committee and its reviews, up to the locked score sheets. No answer here holds anybody's score. */
@Path("/api/tenders/{tender}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluation", description = "Committee, reviews, score sheets, report")
class EvaluationResource {

    private static final String CMS = "application/cms";

    private final TenderAccess access;
    private final FormingCommittee forming;
    private final Committees committees;
    private final DeclaringInterests declaring;
    private final QualifyingBids qualifying;
    private final ReviewingConformity conforming;
    private final BlankSheets blanks;
    private final LockingSheet locking;
    private final CurrentPerson current;

    EvaluationResource(
            TenderAccess access,
            FormingCommittee forming,
            Committees committees,
            DeclaringInterests declaring,
            QualifyingBids qualifying,
            ReviewingConformity conforming,
            BlankSheets blanks,
            LockingSheet locking,
            CurrentPerson current) {
        this.access = access;
        this.forming = forming;
        this.committees = committees;
        this.declaring = declaring;
        this.qualifying = qualifying;
        this.conforming = conforming;
        this.blanks = blanks;
        this.locking = locking;
        this.current = current;
    }

    @POST
    @Path("/committee")
    @RolesAllowed(Roles.AGENCY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "formCommittee", summary = "Seat the committee that was drawn, after the opening")
    @APIResponse(responseCode = "422", description = "unlawful-committee or unfit-member (O87 art 47)")
    public Response form(@PathParam("tender") UUID tender, @NotNull @Valid CommitteeForm form) {
        return Answers.created(forming.form(current.get(), asAgency(tender), form.toDraft()), CommitteeView::of);
    }

    @GET
    @Path("/committee")
    @RolesAllowed(Roles.AGENCY)
    @Operation(
            operationId = "committeeOfTender",
            summary = "The committee and its declarations",
            description = "Names are secret until the award notice.")
    public CommitteeView committee(@PathParam("tender") UUID tender) {
        return committees.of(asAgency(tender).id()).map(CommitteeView::of).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/committee/declarations")
    @RolesAllowed({Roles.EXPERT, Roles.PURCHASER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declareInterests",
            summary = "Declare, as a member, whether there is an interest in any bidder",
            description = "A conflict recuses: the committee rests until it is formed anew.")
    public Response declare(@PathParam("tender") UUID tender, @NotNull @Valid DeclarationForm form) {
        return Answers.created(
                declaring.declare(current.get(), published(tender), form.conflict(), form.words()), CommitteeView::of);
    }

    @POST
    @Path("/qualification")
    @RolesAllowed(Roles.AGENCY)
    @Consumes(CMS)
    @Operation(
            operationId = "qualifyBids",
            summary = "Decide every bid at every gate of the qualification review, each with a reason",
            description = "hengbiao.org/qualification@v1. Fewer than three qualified: the tender fails (O87 art 44).")
    public Response qualify(@PathParam("tender") UUID tender, byte[] cms) {
        return Answers.created(qualifying.qualify(current.get(), asAgency(tender), cms), StandingView::of);
    }

    @POST
    @Path("/conformity")
    @RolesAllowed({Roles.EXPERT, Roles.PURCHASER})
    @Consumes(CMS)
    @Operation(
            operationId = "reviewConformity",
            summary = "Decide, as a member, every qualified bid at every gate of the conformity review",
            description = "hengbiao.org/conformity@v1. The majority decides (O87 art 61).")
    public Response conform(@PathParam("tender") UUID tender, byte[] cms) {
        return Answers.created(conforming.review(current.get(), published(tender), cms), StandingView::of);
    }

    @GET
    @Path("/sheet")
    @RolesAllowed({Roles.EXPERT, Roles.PURCHASER})
    @Operation(
            operationId = "blankSheet",
            summary = "A member's working paper: bids, gates, criteria, computed scores",
            description = "Never anybody's grades.")
    @APIResponse(responseCode = "409", description = "declarations-missing, member-recused, not-qualified")
    public Response sheet(@PathParam("tender") UUID tender) {
        return Answers.ok(blanks.of(current.get(), published(tender)), BidDocuments::sheet);
    }

    @POST
    @Path("/sheets")
    @RolesAllowed({Roles.EXPERT, Roles.PURCHASER})
    @Consumes(CMS)
    @Operation(
            operationId = "lockSheet",
            summary = "Lock the own score sheet, for good",
            description = "hengbiao.org/score-sheet@v1. All sheets are revealed when the last one is locked.")
    @APIResponse(responseCode = "422", description = "incomplete-sheet, locked-before")
    public Response lock(@PathParam("tender") UUID tender, byte[] cms) {
        return Answers.created(locking.lock(current.get(), published(tender), cms), LockView::of);
    }

    private TenderFacts published(UUID tender) {
        return access.published(tender).orElseThrow(NotFoundException::new);
    }

    private TenderFacts asAgency(UUID tender) {
        Person agent = current.get();
        return access.asAgency(agent, tender).orElseThrow(NotFoundException::new);
    }
}
