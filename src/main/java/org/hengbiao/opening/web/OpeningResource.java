package org.hengbiao.opening.web;

import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.opening.Closings;
import org.hengbiao.opening.OpeningRecords;
import org.hengbiao.opening.OpeningTender;
import org.hengbiao.opening.ReleasingShare;
import org.hengbiao.opening.TenderAccess;
import org.hengbiao.platform.Answers;
import org.hengbiao.platform.Problem;
import org.hengbiao.tendering.TenderFacts;

/** From the closing of a tender's box to its opening record. */
@Path("/api/tenders/{tender}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opening")
class OpeningResource {

    private final TenderAccess access;
    private final Closings closings;
    private final ReleasingShare releasing;
    private final OpeningTender opening;
    private final OpeningRecords records;
    private final CurrentPerson current;

    OpeningResource(
            TenderAccess access,
            Closings closings,
            ReleasingShare releasing,
            OpeningTender opening,
            OpeningRecords records,
            CurrentPerson current) {
        this.access = access;
        this.closings = closings;
        this.releasing = releasing;
        this.opening = opening;
        this.records = records;
        this.current = current;
    }

    @GET
    @Path("/closing")
    @RolesAllowed({Roles.OPENER, Roles.AGENCY})
    @Operation(operationId = "closingOfTender", summary = "The closing statement with its proof, after the deadline")
    @APIResponse(responseCode = "404", description = "no-proof-yet: ask again after the next tick")
    @APIResponse(responseCode = "409", description = "not-closed: the deadline is to come")
    public Response closing(@PathParam("tender") UUID tender) {
        Person person = current.get();
        TenderFacts facts = (person.is(Role.OPENER) ? access.published(tender) : access.asAgency(person, tender))
                .orElseThrow(NotFoundException::new);
        return closings.evidence(facts)
                .fold(evidence -> Response.ok(ClosingView.of(evidence)).build(), OpeningResource::noProof);
    }

    private static Response noProof(Rejection why) {
        return why.code().equals(Closings.NO_PROOF_YET)
                ? Answers.problem(Problem.of(404, why.code(), why.detail()))
                : Answers.problem(why);
    }

    @POST
    @Path("/releases")
    @RolesAllowed(Roles.OPENER)
    @Consumes("application/cms")
    @Operation(
            operationId = "releaseShare",
            summary = "Hand in a share of the opening key, after the closing",
            description = "hengbiao.org/share-release@v1 by the opener whose share it is.")
    @APIResponse(responseCode = "409", description = "not-closed")
    @APIResponse(responseCode = "422", description = "too-few-bids, wrong-share, other-index, other-closing and others")
    public Response release(@PathParam("tender") UUID tender, byte[] cms) {
        TenderFacts facts = access.published(tender).orElseThrow(NotFoundException::new);
        return Answers.created(releasing.release(current.get(), facts, cms), ReleaseView::of);
    }

    @POST
    @Path("/opening")
    @RolesAllowed(Roles.AGENCY)
    @Operation(
            operationId = "openTender",
            summary = "Join the shares, unseal every bid and publish the opening record",
            description = "Once, when enough shares are there. Takes as long as the bids are large.")
    @APIResponse(responseCode = "409", description = "shares-missing")
    @APIResponse(responseCode = "422", description = "opened-before, wrong-key")
    public Response open(@PathParam("tender") UUID tender) {
        Person agent = current.get();
        TenderFacts facts = access.asAgency(agent, tender).orElseThrow(NotFoundException::new);
        return Answers.ok(opening.open(agent, facts), Octets::toArray);
    }

    @GET
    @Path("/opening-record")
    @PermitAll
    @Operation(
            operationId = "openingRecord",
            summary = "The opening record (开标记录): bidders, prices, failures",
            description = "hengbiao.org/opening-record@v1, canonical JSON; public after the opening (O87 art 41).")
    public byte[] record(@PathParam("tender") UUID tender) {
        return records.of(tender).map(Octets::toArray).orElseThrow(NotFoundException::new);
    }
}
