package org.hengbiao.award.web;

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
import org.hengbiao.award.AnnouncingAward;
import org.hengbiao.award.Awards;
import org.hengbiao.award.Debriefs;
import org.hengbiao.award.DecidingAward;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Octets;
import org.hengbiao.opening.TenderAccess;
import org.hengbiao.platform.Answers;
import org.hengbiao.tendering.TenderFacts;

/** Decision, notice and debriefs. */
@Path("/api/tenders/{tender}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "award", description = "Decision, notice, debriefs")
class AwardResource {

    private final TenderAccess access;
    private final DecidingAward deciding;
    private final AnnouncingAward announcing;
    private final Awards awards;
    private final Debriefs debriefs;
    private final CurrentPerson current;

    AwardResource(
            TenderAccess access,
            DecidingAward deciding,
            AnnouncingAward announcing,
            Awards awards,
            Debriefs debriefs,
            CurrentPerson current) {
        this.access = access;
        this.deciding = deciding;
        this.announcing = announcing;
        this.awards = awards;
        this.debriefs = debriefs;
        this.current = current;
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Roles.PURCHASER)
    @Consumes("application/cms")
    @Operation(
            operationId = "decideAward",
            summary = "Decide the award, signed, in the order of the ranking",
            description = "hengbiao.org/award-decision@v1 (O87 art 68).")
    @APIResponse(responseCode = "409", description = "not-reported")
    @APIResponse(responseCode = "422", description = "unfounded-decision, decided-before")
    public Response decide(@PathParam("tender") UUID tender, byte[] cms) {
        Person person = current.get();
        TenderFacts facts = access.asPurchaser(person, tender).orElseThrow(NotFoundException::new);
        return Answers.created(deciding.decide(person, facts, cms), AwardView::of);
    }

    @POST
    @Path("/award-notice")
    @RolesAllowed(Roles.AGENCY)
    @Operation(operationId = "announceAward", summary = "Publish the award notice (O87 art 69)")
    @APIResponse(responseCode = "409", description = "not-decided")
    public Response announce(@PathParam("tender") UUID tender) {
        Person person = current.get();
        TenderFacts facts = access.asAgency(person, tender).orElseThrow(NotFoundException::new);
        return Answers.created(announcing.announce(person, facts.id()), Octets::toArray);
    }

    @GET
    @Path("/award-notice")
    @PermitAll
    @Operation(
            operationId = "awardNotice",
            summary = "The award notice: supplier, amount, items, experts, how long a challenge may be raised",
            description = "hengbiao.org/award-notice@v1, canonical JSON.")
    public byte[] notice(@PathParam("tender") UUID tender) {
        return awards.notice(tender).map(Octets::toArray).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/debrief")
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "debriefOfBidder",
            summary = "A loser's own scores, rank and reasons, after the award notice",
            description = "Never which member gave which grade, nothing of other losers.")
    public byte[] debrief(@PathParam("tender") UUID tender) {
        TenderFacts facts = access.published(tender).orElseThrow(NotFoundException::new);
        return debriefs.of(current.get().organisation(), facts)
                .map(JsonObject::canonical)
                .orElseThrow(NotFoundException::new);
    }
}
