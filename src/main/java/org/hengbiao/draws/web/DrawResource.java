package org.hengbiao.draws.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.draws.Committing;
import org.hengbiao.draws.DrawRecords;
import org.hengbiao.draws.DrawState;
import org.hengbiao.draws.OfferingSeal;
import org.hengbiao.draws.Revealing;
import org.hengbiao.draws.SealOffers;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Octets;
import org.hengbiao.platform.Answers;
import org.jspecify.annotations.Nullable;

/** Replayable draws: frozen lists, contributions, orders. */
@Path("/api/draws")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "draws", description = "Replayable draws")
class DrawResource {

    private static final String CMS = "application/cms";

    private final OfferingSeal offering;
    private final SealOffers offers;
    private final Committing committing;
    private final Revealing revealing;
    private final DrawRecords records;
    private final CurrentPerson current;

    DrawResource(
            OfferingSeal offering,
            SealOffers offers,
            Committing committing,
            Revealing revealing,
            DrawRecords records,
            CurrentPerson current) {
        this.offering = offering;
        this.offers = offers;
        this.committing = committing;
        this.revealing = revealing;
        this.records = records;
        this.current = current;
    }

    @POST
    @Path("/openers")
    @RolesAllowed(Roles.OPENER)
    @Consumes(CMS)
    @Operation(
            operationId = "offerSeal",
            summary = "Offer a certificate to which contributions to draws may be sealed",
            description = "hengbiao.org/draw-opener@v1; a key on P-256 of its own.")
    @APIResponse(responseCode = "422", description = "offered-before, signing-certificate, key-kind")
    public Response offer(byte[] cms) {
        return Answers.created(offering.offer(current.get(), cms), SealDigestView::of);
    }

    @GET
    @Path("/openers")
    @RolesAllowed({Roles.AGENCY, Roles.AUDIT, Roles.FINANCE, Roles.OPENER})
    @Operation(operationId = "sealOffers", summary = "Certificates to which contributions may be sealed, newest first")
    public List<SealOfferView> openers(
            @QueryParam("after") @Nullable UUID after, @QueryParam("size") @DefaultValue("50") int size) {
        return offers.page(after, size).stream().map(SealOfferView::of).toList();
    }

    @GET
    @Path("/of")
    @PermitAll
    @Operation(
            operationId = "drawOfSubject",
            summary = "The draw for a purpose and subject",
            description = "For the agency, audit, finance and the list's opener; for everybody once the award is"
                    + " announced.")
    public DrawView ofSubject(@QueryParam("purpose") String purpose, @QueryParam("subject") String subject) {
        return DrawView.of(purpose(purpose, subject));
    }

    private DrawState purpose(String purpose, String subject) {
        try {
            return records.of(DrawPurpose.of(purpose), subject, current.optional())
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    @GET
    @Path("/{draw}")
    @PermitAll
    @Operation(
            operationId = "drawById",
            summary = "A draw: its list, who has committed, and its order once it is drawn",
            description = "For the agency, audit, finance and the list's opener; for everybody once the award is"
                    + " announced.")
    public DrawView draw(@PathParam("draw") UUID draw) {
        return DrawView.of(seen(draw));
    }

    @GET
    @Path("/{draw}/list")
    @PermitAll
    @Operation(
            operationId = "drawList",
            summary = "The frozen list, whose octets enter the seed",
            description = "hengbiao.org/draw-list@v1, canonical JSON.")
    public byte[] list(@PathParam("draw") UUID draw) {
        return seen(draw).list().canonical();
    }

    @GET
    @Path("/{draw}/record")
    @PermitAll
    @Operation(
            operationId = "drawRecord",
            summary = "All that anybody needs to make the draw again",
            description =
                    "hengbiao.org/draw-record@v1, for tool draw --replay and docs/draw.py. 404 until it is drawn.")
    public byte[] record(@PathParam("draw") UUID draw) {
        return seen(draw).record().orElseThrow(NotFoundException::new).toJson().canonical();
    }

    @POST
    @Path("/{draw}/commitments")
    @RolesAllowed({Roles.AGENCY, Roles.AUDIT, Roles.FINANCE})
    @Consumes(CMS)
    @Operation(
            operationId = "commitContribution",
            summary = "Commit, as agency or supervisor, to a sealed contribution",
            description = "hengbiao.org/draw-commitment@v1.")
    @APIResponse(responseCode = "422", description = "not-that-party, committed-before, other-list, unfit-envelope")
    public Response commit(@PathParam("draw") UUID draw, byte[] cms) {
        seen(draw);
        return Answers.created(committing.commit(current.get(), draw, cms), DrawView::of);
    }

    @POST
    @Path("/{draw}/reveals")
    @RolesAllowed({Roles.AGENCY, Roles.AUDIT, Roles.FINANCE, Roles.OPENER})
    @Consumes(CMS)
    @Operation(
            operationId = "revealContribution",
            summary = "Show the own contribution; or, as the opener, that of a party that does not",
            description = "hengbiao.org/draw-reveal@v1. With the second contribution the lots are drawn.")
    @APIResponse(responseCode = "409", description = "commitments-missing, partys-own-time")
    @APIResponse(responseCode = "422", description = "not-yours, revealed-before, other-contribution, other-envelope")
    public Response reveal(@PathParam("draw") UUID draw, byte[] cms) {
        seen(draw);
        return Answers.created(revealing.reveal(current.get(), draw, cms), DrawView::of);
    }

    @GET
    @Path("/{draw}/commitments/{party}")
    @RolesAllowed(Roles.OPENER)
    @Operation(
            operationId = "sealedContribution",
            summary = "The commitment with the envelope of a party that did not show its contribution, for the opener",
            description = "hengbiao.org/draw-commitment@v1, canonical JSON.")
    @APIResponse(responseCode = "409", description = "partys-own-time")
    public Response sealed(@PathParam("draw") UUID draw, @PathParam("party") String party) {
        seen(draw);
        return Answers.ok(records.sealed(draw, party(party), current.get()), Octets::toArray);
    }

    private static DrawParty party(String text) {
        try {
            return DrawParty.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private DrawState seen(UUID draw) {
        return records.of(draw, current.optional()).orElseThrow(NotFoundException::new);
    }
}
