package org.hengbiao.planning.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.planning.AskingForRecommendations;
import org.hengbiao.planning.DraftingPlan;
import org.hengbiao.planning.Plans;
import org.hengbiao.planning.ReviewingPlan;
import org.hengbiao.planning.StartingPlan;
import org.hengbiao.planning.StatingPlacement;
import org.hengbiao.planning.SubmittingPlan;
import org.hengbiao.platform.Answers;
import org.jspecify.annotations.Nullable;

/** Plans: purchasers write their own, the leading group reviews what is submitted. */
@Path("/api/plans")
@Tag(name = "planning", description = "Plans and their prior review")
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {

    private final StartingPlan starting;
    private final DraftingPlan drafting;
    private final StatingPlacement stating;
    private final SubmittingPlan submitting;
    private final AskingForRecommendations recommendations;
    private final ReviewingPlan reviewing;
    private final Plans plans;
    private final CurrentPerson current;

    PlanResource(
            StartingPlan starting,
            DraftingPlan drafting,
            StatingPlacement stating,
            SubmittingPlan submitting,
            AskingForRecommendations recommendations,
            ReviewingPlan reviewing,
            Plans plans,
            CurrentPerson current) {
        this.starting = starting;
        this.drafting = drafting;
        this.stating = stating;
        this.submitting = submitting;
        this.recommendations = recommendations;
        this.reviewing = reviewing;
        this.plans = plans;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PURCHASER)
    @Operation(
            operationId = "startPlan",
            summary = "Answer the question of classification, before anything else",
            description = "A classified plan is refused and leaves no trace.")
    @APIResponse(responseCode = "422", description = "classified-plan: nothing was stored")
    public Response startPlan(@NotNull @Valid ClassificationDraft draft) {
        return Answers.created(
                starting.start(
                        current.get(),
                        new StartingPlan.ClassificationAnswer(draft.classification(), draft.classifiedBy())),
                PlanView::of);
    }

    @GET
    @RolesAllowed({Roles.PURCHASER, Roles.LEADING_GROUP})
    @Operation(operationId = "listPlans", summary = "A purchaser's own plans; the submitted ones for the leading group")
    public PlanPageView plans(
            @QueryParam("after") @Nullable UUID after, @QueryParam("size") @DefaultValue("50") int size) {
        return PlanPageView.of(plans.page(current.get(), after, size));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PURCHASER, Roles.LEADING_GROUP})
    @Operation(operationId = "readPlan", summary = "A plan and where it stands")
    public PlanView plan(@PathParam("id") UUID id) {
        return plans.find(current.get(), id).map(PlanView::of).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PURCHASER)
    @Operation(
            operationId = "draftPlan",
            summary = "Write or change a plan",
            description = "A change starts a new revision, which needs placement, submission and review anew.")
    @APIResponse(responseCode = "422", description = "plan-faults: every fault with its field; nothing was kept")
    public Response draftPlan(@PathParam("id") UUID id, @NotNull @Valid PlanDraft draft) {
        return Answers.ok(found(drafting.draft(current.get(), id, draft.toContent())), PlanView::of);
    }

    @POST
    @Path("/{id}/placement")
    @Consumes("application/cms")
    @RolesAllowed(Roles.PURCHASER)
    @Operation(
            operationId = "statePlacement",
            summary = "State with a signature that the placement complies",
            description =
                    "Attached CMS over hengbiao.org/placement@v1; hengbiao-tool network checks offline and writes it.")
    @APIResponse(
            responseCode = "422",
            description = "The signature is not accepted, or placement-of-another, placement-not-complying,"
                    + " placement-of-the-future: nothing was stored")
    public Response statePlacement(@PathParam("id") UUID id, byte[] cms) {
        return Answers.created(found(stating.state(current.get(), id, cms)), PlanView::of);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Roles.PURCHASER)
    @Operation(operationId = "submitPlan", summary = "Submit a plan for review; its sheet is frozen")
    public Response submitPlan(@PathParam("id") UUID id) {
        return Answers.created(found(submitting.submit(current.get(), id)), PlanView::of);
    }

    @POST
    @Path("/{id}/recommendation-request")
    @RolesAllowed(Roles.PURCHASER)
    @Operation(
            operationId = "askForRecommendations",
            summary = "Ask the bureau's installation whom it can recommend (O87 art 14)",
            description = "Only where the catalog is another installation. Names will be published with the result.")
    @APIResponse(responseCode = "422", description = "one-installation")
    public Response askForRecommendations(@PathParam("id") UUID id) {
        return Answers.created(found(recommendations.ask(current.get(), id)), RecommendationQuestion::new);
    }

    @GET
    @Path("/{id}/prior-review")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.PURCHASER})
    @Operation(
            operationId = "readPriorReview",
            summary = "The prior-review sheet",
            description = "Products are named to the leading group only. Every reading is recorded.")
    public Response priorReview(@PathParam("id") UUID id) {
        return Answers.ok(found(plans.sheet(current.get(), id)), PriorReviewView::of);
    }

    @POST
    @Path("/{id}/opinion")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.LEADING_GROUP)
    @Operation(operationId = "reviewPlan", summary = "Give the leading group's opinion")
    public Response reviewPlan(@PathParam("id") UUID id, @NotNull @Valid PlanOpinionDraft draft) {
        return Answers.created(
                found(reviewing.review(
                        current.get(), id, new ReviewingPlan.OpinionGiven(draft.opinion(), draft.words()))),
                PlanView::of);
    }

    private static <T> T found(Optional<T> value) {
        return value.orElseThrow(NotFoundException::new);
    }
}
