package org.hengbiao.evaluation.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.evaluation.FreezingTies;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.TenderAccess;
import org.hengbiao.platform.Answers;
import org.hengbiao.tendering.TenderFacts;

/** The draw between bids that nothing else separates. */
@Path("/api/tenders/{tender}/tie-draw")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluation")
class TieDrawResource {

    private final TenderAccess access;
    private final FreezingTies freezing;
    private final CurrentPerson current;

    TieDrawResource(TenderAccess access, FreezingTies freezing, CurrentPerson current) {
        this.access = access;
        this.freezing = freezing;
        this.current = current;
    }

    @POST
    @RolesAllowed(Roles.AGENCY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "freezeTies",
            summary = "Freeze the list of tied bids, so that they can be drawn",
            description = "The ranking alone says who is on it. Once; contributions follow at /api/draws.")
    @APIResponse(responseCode = "409", description = "sheets-open")
    @APIResponse(responseCode = "422", description = "no-tie, frozen-before, opener-unknown, unfit-opener")
    public Response freeze(@PathParam("tender") UUID tender, @NotNull @Valid TieDrawForm form) {
        Person agent = current.get();
        TenderFacts facts = access.asAgency(agent, tender).orElseThrow(NotFoundException::new);
        return Answers.created(freezing.freeze(agent, facts, Sha256.ofHex(form.opener())), TieDrawView::of);
    }
}
