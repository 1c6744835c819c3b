package org.hengbiao.catalog.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.ApplyingForListing;
import org.hengbiao.catalog.ConfirmingSuspension;
import org.hengbiao.catalog.DecidingListing;
import org.hengbiao.catalog.ProposingRemoval;
import org.hengbiao.catalog.RulingOnApplication;
import org.hengbiao.catalog.RulingOnRemoval;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;

/** Decisions about a product's place. Vendors may apply for their own; the rest is the bureau's, partly two people's. */
@Path("/api/catalog")
@Tag(name = "catalog")
@RolesAllowed(Roles.BUREAU)
@Produces(MediaType.APPLICATION_JSON)
class ListingResource {

    private final ApplyingForListing applying;
    private final RulingOnApplication ruling;
    private final DecidingListing deciding;
    private final ConfirmingSuspension confirming;
    private final ProposingRemoval proposing;
    private final RulingOnRemoval removing;
    private final CurrentPerson current;

    ListingResource(
            ApplyingForListing applying,
            RulingOnApplication ruling,
            DecidingListing deciding,
            ConfirmingSuspension confirming,
            ProposingRemoval proposing,
            RulingOnRemoval removing,
            CurrentPerson current) {
        this.applying = applying;
        this.ruling = ruling;
        this.deciding = deciding;
        this.confirming = confirming;
        this.proposing = proposing;
        this.removing = removing;
        this.current = current;
    }

    @POST
    @Path("/products/{number}/applications")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BUREAU, Roles.VENDOR})
    @Operation(operationId = "applyForListing", summary = "Apply for a product's admission; a vendor for its own only")
    @APIResponse(responseCode = "409", description = "already-listed or application-waits")
    public Response apply(@PathParam("number") String number, @NotNull @Valid ApplicationDraft draft) {
        return Answers.created(found(applying.apply(current.get(), number, draft.words())), ApplicationView::of);
    }

    @POST
    @Path("/applications/{id}/ruling")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ruleOnApplication", summary = "Admit or refuse what was applied for")
    @APIResponse(responseCode = "409", description = "application-ruled, product-not-admissible and others")
    public Response ruleOnApplication(@PathParam("id") UUID id, @NotNull @Valid ApplicationRulingDraft draft) {
        return Answers.ok(found(ruling.rule(current.get(), id, draft.toOrder())), ApplicationView::of);
    }

    @POST
    @Path("/products/{number}/suspensions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "suspendListing",
            summary = "Suspend a product at once",
            description = "It lapses by itself unless a second person confirms within the days of the house's terms.")
    public Response suspend(@PathParam("number") String number, @NotNull @Valid OrderDraft draft) {
        return Answers.created(found(deciding.suspend(current.get(), number, draft.toOrder())), DecisionView::of);
    }

    @POST
    @Path("/products/{number}/liftings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "liftSuspension", summary = "Lift a suspension")
    public Response lift(@PathParam("number") String number, @NotNull @Valid OrderDraft draft) {
        return Answers.created(found(deciding.lift(current.get(), number, draft.toOrder())), DecisionView::of);
    }

    @POST
    @Path("/decisions/{id}/confirmation")
    @Operation(operationId = "confirmSuspension", summary = "Confirm another person's suspension before it lapses")
    @APIResponse(responseCode = "409", description = "nothing-to-confirm or suspension-lapsed")
    @APIResponse(responseCode = "422", description = "second-person-needed")
    public Response confirm(@PathParam("id") UUID id) {
        return Answers.ok(found(confirming.confirm(current.get(), id)), DecisionView::of);
    }

    @POST
    @Path("/products/{number}/removals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeRemoval",
            summary = "Propose to remove a product; nothing changes until another person confirms")
    public Response proposeRemoval(@PathParam("number") String number, @NotNull @Valid OrderDraft draft) {
        return Answers.created(found(proposing.propose(current.get(), number, draft.toOrder())), RemovalView::of);
    }

    @POST
    @Path("/removals/{id}/ruling")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ruleOnRemoval", summary = "Confirm a removal that another person proposed, or decline it")
    @APIResponse(responseCode = "422", description = "second-person-needed")
    public Response ruleOnRemoval(@PathParam("id") UUID id, @NotNull @Valid RemovalRulingDraft draft) {
        return Answers.ok(
                found(removing.rule(current.get(), id, draft.ruling().equals("confirm"), draft.reason())),
                RemovalView::of);
    }

    private static <T> T found(Optional<T> value) {
        return value.orElseThrow(NotFoundException::new);
    }
}
